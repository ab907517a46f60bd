package se.halsolots.web.structured;

import jakarta.json.JsonObjectBuilder;
import se.halsolots.catalogue.PlaceCard;
import se.halsolots.catalogue.PlaceContent;
import se.halsolots.web.page.Visit;

/** A place as schema.org's Place. */
public final class PlaceData {

  private PlaceData() {}

  /** The document of a place's own page. */
  public static String document(Visit visit, PlaceCard place) {
    JsonObjectBuilder document = JsonLd.document("Place");
    fill(document, place.content());
    document.add("url", visit.absolute("platser/" + place.slug()));
    JsonLd.addKnown(document, "description", place.content().description());
    return JsonLd.text(document);
  }

  /** The place of something else. */
  static JsonObjectBuilder inside(PlaceCard place) {
    JsonObjectBuilder thing = JsonLd.thing("Place");
    fill(thing, place.content());
    return thing;
  }

  /** Name, address and position. */
  static void fill(JsonObjectBuilder thing, PlaceContent place) {
    thing.add("name", place.name());
    JsonObjectBuilder address = JsonLd.thing("PostalAddress");
    JsonLd.addKnown(address, "streetAddress", place.street());
    JsonLd.addKnown(address, "postalCode", place.postcode());
    JsonLd.addKnown(address, "addressLocality", place.locality());
    thing.add("address", address.add("addressCountry", "SE"));
    place
        .position()
        .ifPresent(
            at ->
                thing.add(
                    "geo",
                    JsonLd.thing("GeoCoordinates")
                        .add("latitude", at.latitude())
                        .add("longitude", at.longitude())));
  }
}
