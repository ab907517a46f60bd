package se.halsolots.web.structured;

import jakarta.json.JsonObjectBuilder;
import se.halsolots.catalogue.OrganiserCard;
import se.halsolots.catalogue.OrganiserContent;
import se.halsolots.web.page.Visit;

/** An organiser as schema.org's Organization. */
public final class OrganiserData {

  private OrganiserData() {}

  /** The document of an organiser's own page. */
  public static String document(Visit visit, OrganiserCard organiser) {
    OrganiserContent content = organiser.content();
    JsonObjectBuilder document =
        JsonLd.document("Organization")
            .add("name", content.name())
            .add("url", visit.absolute("arrangorer/" + organiser.slug()));
    JsonLd.addKnown(document, "description", content.description());
    JsonLd.addKnown(document, "sameAs", content.web());
    JsonLd.addKnown(document, "email", content.email());
    JsonLd.addKnown(document, "telephone", content.phone());
    return JsonLd.text(document);
  }

  /** The organiser of something else. */
  static JsonObjectBuilder inside(Visit visit, OrganiserCard organiser) {
    return JsonLd.thing("Organization")
        .add("name", organiser.content().name())
        .add("url", visit.absolute("arrangorer/" + organiser.slug()));
  }
}
