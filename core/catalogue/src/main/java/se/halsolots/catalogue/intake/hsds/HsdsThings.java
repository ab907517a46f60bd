package se.halsolots.catalogue.intake.hsds;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.halsolots.catalogue.intake.IntakeFault;
import se.halsolots.catalogue.intake.IntakeItem;
import se.halsolots.catalogue.intake.source.JsonThing;

/**
 * Tells the objects of HSDS apart, which carry no type, and hands services on. Organisations
 * without services and taxonomies hold no activities: they are counted and reported once.
 */
final class HsdsThings {

  private enum Kind {
    SERVICE,
    SERVICE_AT_LOCATION,
    ORGANISATION,
    BUNDLE,
    PLACE,
    TAXONOMY,
    UNKNOWN
  }

  private static final List<String> PLACES = List.of("location_type", "latitude", "longitude");
  private static final List<String> TAXONOMIES =
      List.of("taxonomy", "term_uri", "term", "parent_id");
  private static final List<String> SERVICES =
      List.of(
          "organization",
          "organization_id",
          "status",
          "service_at_locations",
          "schedules",
          "regular_schedules",
          "fees",
          "fees_description",
          "cost_options",
          "service_areas",
          "eligibility_description",
          "minimum_age",
          "application_process");
  private static final List<String> ORGANISATIONS =
      List.of(
          "legal_status",
          "tax_status",
          "tax_id",
          "organization_identifiers",
          "logo",
          "website",
          "parent_organization_id",
          "year_incorporated");

  private final HsdsServices services;
  private final Consumer<IntakeItem> sink;
  private final Map<Kind, Long> without = new EnumMap<>(Kind.class);
  private boolean any;

  HsdsThings(HsdsServices services, Consumer<IntakeItem> sink) {
    this.services = services;
    this.sink = sink;
  }

  boolean sawAny() {
    return any;
  }

  void sawList() {
    any = true;
  }

  void add(String position, JsonThing thing) {
    Kind kind = kind(thing);
    any |= kind != Kind.UNKNOWN;
    switch (kind) {
      case SERVICE -> services.add(position, thing, JsonThing.MISSING, JsonThing.MISSING);
      case SERVICE_AT_LOCATION ->
          services.add(position, thing.get("service"), JsonThing.MISSING, thing);
      case ORGANISATION -> addServicesOf(position, thing);
      case BUNDLE -> addBundle(position, thing);
      case PLACE, TAXONOMY -> without.merge(kind, 1L, Long::sum);
      case UNKNOWN -> {
        if (any) {
          sink.accept(
              new IntakeFault(
                  position, thing.text("id"), "", thing.text("name"), "is no service", true));
        }
      }
    }
  }

  private void addServicesOf(String position, JsonThing organisation) {
    int index = 0;
    for (JsonThing service : organisation.get("services").list()) {
      services.add(
          position + " services[" + index++ + "]", service, organisation, JsonThing.MISSING);
    }
    if (index == 0) {
      without.merge(Kind.ORGANISATION, 1L, Long::sum);
    }
  }

  private void addBundle(String position, JsonThing bundle) {
    HsdsBundle tables = new HsdsBundle(bundle);
    int index = 0;
    for (JsonThing service : tables.services()) {
      services.add(
          position + " services[" + index++ + "]", service, JsonThing.MISSING, JsonThing.MISSING);
    }
  }

  /** Reports what held no activities. */
  void end(String source) {
    report(source, Kind.ORGANISATION, "organizations without services were read");
    report(source, Kind.PLACE, "locations were read");
    report(source, Kind.TAXONOMY, "taxonomies or terms were read");
  }

  private void report(String source, Kind kind, String what) {
    Long count = without.get(kind);
    if (count != null) {
      sink.accept(
          new IntakeFault(
              source, "", "", String.valueOf(count), what + "; they hold no activities", false));
    }
  }

  private static Kind kind(JsonThing thing) {
    if (thing.get("service").isObject()) {
      return Kind.SERVICE_AT_LOCATION;
    } else if (HsdsBundle.isOne(thing)) {
      return Kind.BUNDLE;
    } else if (any(thing, PLACES)) {
      return Kind.PLACE;
    } else if (thing.has("services")) {
      return Kind.ORGANISATION;
    } else if (any(thing, TAXONOMIES) || (thing.has("version") && thing.has("uri"))) {
      return Kind.TAXONOMY;
    } else if (any(thing, SERVICES)) {
      return Kind.SERVICE;
    } else if (any(thing, ORGANISATIONS)) {
      return Kind.ORGANISATION;
    }
    return thing.has("id") && thing.has("name") && thing.has("description")
        ? Kind.SERVICE
        : Kind.UNKNOWN;
  }

  private static boolean any(JsonThing thing, List<String> names) {
    return names.stream().anyMatch(thing::has);
  }
}
