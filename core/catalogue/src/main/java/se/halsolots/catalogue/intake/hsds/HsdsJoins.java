package se.halsolots.catalogue.intake.hsds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.halsolots.catalogue.intake.IntakeItem;
import se.halsolots.catalogue.intake.hsds.HsdsTables.HsdsTable;
import se.halsolots.catalogue.intake.source.TooMuchHeldException;

/** Hangs the rows of the other tables on a service. Names of tables and columns of all versions. */
final class HsdsJoins {

  private final HsdsTable organisations;
  private final HsdsTable locations;
  private final HsdsTable links;
  private final HsdsTable addresses;
  private final HsdsTable terms;
  private final HsdsTable termLinks;
  private final List<Part> ofService = new ArrayList<>();
  private final List<Part> ofLocation = new ArrayList<>();
  private final List<Part> ofLink = new ArrayList<>();
  private final HsdsTable organisationPhones;

  private record Part(String property, HsdsTable table) {}

  HsdsJoins(HsdsTables.Loader loader, Consumer<IntakeItem> sink) throws TooMuchHeldException {
    organisations = loader.load(List.of("organizations", "organization"), "id", sink);
    locations = loader.load(List.of("locations", "location"), "id", sink);
    links =
        loader.load(
            List.of("services_at_location", "service_at_locations", "service_at_location"),
            "service_id",
            sink);
    addresses =
        loader.load(
            List.of("physical_addresses", "physical_address", "addresses", "address"),
            "location_id",
            sink);
    List<String> taxonomy = List.of("taxonomy_terms", "taxonomy_term", "taxonomy");
    HsdsTable byId = loader.load(taxonomy, "id", sink);
    terms = byId.isEmpty() ? loader.load(taxonomy, "taxonomy_id", sink) : byId;
    termLinks =
        loader.load(
            List.of(
                "services_taxonomy", "service_taxonomy", "service_attributes", "service_attribute"),
            "service_id",
            sink);
    organisationPhones = loader.load(List.of("phones", "phone"), "organization_id", sink);
    parts(loader, sink);
  }

  private void parts(HsdsTables.Loader loader, Consumer<IntakeItem> sink)
      throws TooMuchHeldException {
    for (List<String> names :
        List.of(
            List.of("schedules", "schedule"),
            List.of("regular_schedules", "regular_schedule"),
            List.of("holiday_schedules", "holiday_schedule"),
            List.of("phones", "phone"))) {
      String property = names.get(0);
      ofService.add(new Part(property, loader.load(names, "service_id", sink)));
      ofLocation.add(new Part(property, loader.load(names, "location_id", sink)));
      ofLink.add(new Part(property, loader.load(names, "service_at_location_id", sink)));
    }
    ofService.add(
        new Part("languages", loader.load(List.of("languages", "language"), "service_id", sink)));
    ofService.add(
        new Part(
            "cost_options",
            loader.load(List.of("cost_options", "cost_option"), "service_id", sink)));
    ofService.add(new Part("eligibility", loader.load(List.of("eligibility"), "service_id", sink)));
    ofLocation.add(
        new Part(
            "accessibility",
            loader.load(
                List.of("accessibility_for_disabilities", "accessibility"), "location_id", sink)));
  }

  /** The service as the JSON form has it. */
  Map<String, @Nullable Object> complete(Map<String, @Nullable Object> service) {
    String id = text(service, "id");
    attach(service, id, ofService);
    List<Object> places = new ArrayList<>();
    Stream.concat(direct(service), links.find(id)).forEach(link -> places.add(place(link)));
    service.put("service_at_locations", places);
    String organisationId = text(service, "organization_id");
    if (organisationId.isEmpty()) {
      organisationId =
          places.stream()
              .map(place -> organisationOf(place))
              .filter(found -> !found.isEmpty())
              .findFirst()
              .orElse("");
    }
    String wanted = organisationId;
    organisations
        .find(wanted)
        .findFirst()
        .ifPresent(
            organisation -> {
              organisation.put("phones", organisationPhones.find(wanted).toList());
              service.put("organization", organisation);
            });
    service.put("attributes", terms(service, id));
    return service;
  }

  /** The early form names the place in the service itself. */
  private static Stream<Map<String, @Nullable Object>> direct(
      Map<String, @Nullable Object> service) {
    String location = text(service, "location_id");
    return location.isEmpty()
        ? Stream.empty()
        : Stream.of(new java.util.HashMap<>(Map.of("location_id", location)));
  }

  private Map<String, @Nullable Object> place(Map<String, @Nullable Object> link) {
    attach(link, text(link, "id"), ofLink);
    String locationId = text(link, "location_id");
    locations
        .find(locationId)
        .findFirst()
        .ifPresent(
            location -> {
              attach(location, locationId, ofLocation);
              location.put("addresses", addresses.find(locationId).toList());
              link.put("location", location);
            });
    return link;
  }

  private static String organisationOf(Object link) {
    return link instanceof Map<?, ?> map && map.get("location") instanceof Map<?, ?> location
        ? Objects.requireNonNullElse(location.get("organization_id"), "").toString()
        : "";
  }

  private List<Object> terms(Map<String, @Nullable Object> service, String id) {
    Stream<String> early =
        Stream.of(text(service, "taxonomy_ids").split(",", -1)).map(String::strip);
    Stream<String> later =
        termLinks
            .find(id)
            .map(
                link ->
                    text(link, "taxonomy_term_id").isEmpty()
                        ? text(link, "taxonomy_id")
                        : text(link, "taxonomy_term_id"));
    List<Object> attributes = new ArrayList<>();
    Stream.concat(early, later)
        .filter(term -> !term.isEmpty())
        .flatMap(terms::find)
        .forEach(term -> attributes.add(Map.of("taxonomy_term", term)));
    return attributes;
  }

  private static void attach(Map<String, @Nullable Object> object, String id, List<Part> parts) {
    for (Part part : parts) {
      List<Map<String, @Nullable Object>> rows = part.table().find(id).toList();
      if (!rows.isEmpty() && !id.isEmpty()) {
        object.put(part.property(), rows);
      }
    }
  }

  private static String text(Map<String, @Nullable Object> object, String name) {
    return object.get(name) instanceof String text ? text : "";
  }
}
