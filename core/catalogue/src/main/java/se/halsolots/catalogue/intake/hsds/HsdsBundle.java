package se.halsolots.catalogue.intake.hsds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.halsolots.catalogue.intake.source.JsonThing;

/**
 * The tables in one JSON object, each a list under its name ({@code services} or {@code
 * services.csv}): hangs the rows of the others on each service. What a service has within itself
 * stays.
 */
final class HsdsBundle {

  private static final String SERVICES = "services";
  private static final String LINKS = "service_at_locations";

  private static final List<String> OF_PLACES =
      List.of("addresses", "physical_addresses", "schedules", "phones");

  private final Map<String, List<JsonThing>> tables = new LinkedHashMap<>();
  private final Map<String, Map<String, List<JsonThing>>> found = new HashMap<>();

  HsdsBundle(JsonThing bundle) {
    for (String name : bundle.names()) {
      tables.put(table(name), bundle.get(name).list());
    }
  }

  /** Whether the object is no thing itself and holds services beside other tables. */
  static boolean isOne(JsonThing thing) {
    return !thing.has("name")
        && (thing.has("services.csv")
            || (thing.has(SERVICES)
                && (thing.has("organizations") || thing.has("locations") || thing.has(LINKS))));
  }

  private static String table(String name) {
    String plain = name.replaceFirst("\\.csv$", "");
    return plain.equals("service_at_location") ? LINKS : plain;
  }

  List<JsonThing> services() {
    return rows(SERVICES).stream().map(this::complete).toList();
  }

  private JsonThing complete(JsonThing service) {
    Map<String, @Nullable Object> whole = service.properties();
    find("organizations", "id", service.text("organization_id"))
        .forEach(organization -> whole.putIfAbsent("organization", organization.properties()));
    attach("service_id", service.text("id"), whole);
    return JsonThing.of(whole);
  }

  /** Adds the rows that name the thing by its id in that column; links get their place. */
  private void attach(String column, String id, Map<String, @Nullable Object> thing) {
    for (String name : tables.keySet()) {
      List<Object> own = new ArrayList<>();
      for (JsonThing row : find(name, column, id)) {
        own.add(name.equals(LINKS) ? link(row) : row.properties());
      }
      if (!own.isEmpty()) {
        thing.putIfAbsent(name, own);
      }
    }
  }

  private Map<String, @Nullable Object> link(JsonThing row) {
    Map<String, @Nullable Object> link = row.properties();
    attach("service_at_location_id", row.text("id"), link);
    for (JsonThing location : find("locations", "id", row.text("location_id"))) {
      Map<String, @Nullable Object> place = location.properties();
      for (String name : OF_PLACES) {
        List<Object> own = new ArrayList<>();
        find(name, "location_id", location.text("id")).forEach(part -> own.add(part.properties()));
        if (!own.isEmpty()) {
          place.putIfAbsent(name, own);
        }
      }
      link.putIfAbsent("location", place);
    }
    return link;
  }

  /** The rows with that text in that column. A table is gone through once for each column. */
  private List<JsonThing> find(String table, String column, String text) {
    Map<String, List<JsonThing>> byText =
        found.computeIfAbsent(
            table + " " + column,
            key -> rows(table).stream().collect(Collectors.groupingBy(row -> row.text(column))));
    return text.isEmpty() ? List.of() : byText.getOrDefault(text, List.of());
  }

  private List<JsonThing> rows(String table) {
    return tables.getOrDefault(table, List.of());
  }
}
