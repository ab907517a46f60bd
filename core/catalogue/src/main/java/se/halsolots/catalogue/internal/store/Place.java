package se.halsolots.catalogue.internal.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.halsolots.catalogue.AccessibilityFact;
import se.halsolots.catalogue.PlaceContent;
import se.halsolots.catalogue.PlaceId;
import se.halsolots.kernel.geo.GeoPoint;
import se.halsolots.spi.TenantId;

/** Where activities happen, with what makes it possible for more people to come. */
@Entity
@Table(name = "cat_place")
public class Place extends CatalogueEntry {

  private String name;
  private String street;
  private String postcode;
  private String locality;
  private @Nullable Double latitude;
  private @Nullable Double longitude;
  private String accessibility;
  private String description;

  protected Place() {}

  public Place(UUID id, TenantId owner, String slug, PlaceContent content) {
    super(id, owner, slug);
    describe(content);
  }

  /** Takes over what is now said about it. */
  public final void describe(PlaceContent content) {
    this.name = content.name();
    this.street = content.street();
    this.postcode = content.postcode();
    this.locality = content.locality();
    this.latitude = content.position().map(GeoPoint::latitude).orElse(null);
    this.longitude = content.position().map(GeoPoint::longitude).orElse(null);
    this.accessibility = Codes.write(content.accessibility());
    this.description = content.description();
  }

  public PlaceId id() {
    return new PlaceId(uuid());
  }

  public PlaceContent content() {
    return new PlaceContent(
        name,
        street,
        postcode,
        locality,
        position(),
        Codes.read(AccessibilityFact.class, accessibility),
        description);
  }

  private Optional<GeoPoint> position() {
    Double north = latitude;
    Double east = longitude;
    return north == null || east == null
        ? Optional.empty()
        : Optional.of(new GeoPoint(north, east));
  }
}
