package se.halsolots.youthoutreach.pages;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import se.halsolots.spi.ActivityField;
import se.halsolots.spi.CatalogueLookup.Activity;
import se.halsolots.spi.CatalogueLookup.Question;
import se.halsolots.spi.PluginContext;
import se.halsolots.youthoutreach.internal.OutreachSettings;

/** What young people narrow the activities by; all that are chosen must agree. */
record YouthFilters(Set<Filter> chosen) {

  private static final int SHOWN = 12;
  private static final int ASKED = 60;
  private static final LocalTime EVENING = LocalTime.of(17, 0);
  private static final Map<String, Set<String>> DROP_IN = Map.of("anmalan", Set.of("drop-in"));

  /** One of them. */
  enum Filter {
    GRATIS,
    IKVALL,
    PROVA,
    KOMPIS;

    /** Its name in addresses. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What it asks of an activity; any of these will do. */
    private List<Map<String, Set<String>>> alternatives() {
      return switch (this) {
        case GRATIS -> List.of(Map.of("pris", Set.of("free")));
        case IKVALL -> List.of(Map.of("nar", Set.of("today")));
        // Where nobody has to sign up, nobody is bound, and more are welcome.
        case PROVA -> List.of(flag(OutreachSettings.TRY), DROP_IN);
        case KOMPIS -> List.of(flag(OutreachSettings.FRIEND), DROP_IN);
      };
    }

    private static Map<String, Set<String>> flag(ActivityField field) {
      return Map.of(OutreachSettings.ID + "." + field.name(), Set.of(ActivityField.YES));
    }
  }

  /** Those with these names; others are none. */
  static YouthFilters of(Collection<String> codes) {
    Set<Filter> chosen = EnumSet.noneOf(Filter.class);
    Arrays.stream(Filter.values()).filter(one -> codes.contains(one.code())).forEach(chosen::add);
    return new YouthFilters(chosen);
  }

  /** The activities, soonest first; with nothing chosen those made for young adults. */
  List<Activity> find(PluginContext context) {
    Map<UUID, Activity> found = new LinkedHashMap<>();
    for (Map<String, Set<String>> facets : questions()) {
      context
          .catalogue()
          .find(new Question("", facets, ASKED))
          .forEach(one -> found.putIfAbsent(one.id(), one));
    }
    return found.values().stream()
        .filter(one -> !chosen.contains(Filter.IKVALL) || isTonight(context, one))
        .limit(SHOWN)
        .toList();
  }

  /** What the list of them is called. */
  String heading(PluginContext context) {
    return context.text(chosen.isEmpty() ? "youth.for-you" : "youth.found");
  }

  private static boolean isTonight(PluginContext context, Activity activity) {
    LocalDate today = LocalDate.now(context.clock());
    return activity
        .next()
        .filter(next -> next.toLocalDate().equals(today))
        .filter(next -> !next.toLocalTime().isBefore(EVENING))
        .isPresent();
  }

  private List<Map<String, Set<String>>> questions() {
    if (chosen.isEmpty()) {
      return List.of(Map.of("for", Set.of("young-adults")));
    }
    List<Map<String, Set<String>>> questions = List.of(Map.of());
    for (Filter filter : chosen) {
      List<Map<String, Set<String>>> more = new ArrayList<>();
      for (Map<String, Set<String>> question : questions) {
        for (Map<String, Set<String>> alternative : filter.alternatives()) {
          Map<String, Set<String>> both = new HashMap<>(question);
          both.putAll(alternative);
          more.add(both);
        }
      }
      questions = more;
    }
    return questions.stream().distinct().toList();
  }

  /**
   * The same choice in the address of the portal's list, as nearly as it can be said there; empty,
   * or with its question mark.
   */
  String listQuery() {
    Map<String, Set<String>> facets = new TreeMap<>();
    for (Filter filter : chosen) {
      List<Map<String, Set<String>>> alternatives = filter.alternatives();
      facets.putAll(alternatives.get(alternatives.size() - 1));
    }
    String query =
        facets.entrySet().stream()
            .flatMap(one -> one.getValue().stream().map(value -> one.getKey() + "=" + value))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  /** A chip for each, which puts it on or takes it off. */
  List<YouthPage.Chip> chips(PluginContext context) {
    return Arrays.stream(Filter.values())
        .map(
            one ->
                new YouthPage.Chip(
                    href(context, one),
                    context.text("youth.filter." + one.code()),
                    chosen.contains(one)))
        .toList();
  }

  private String href(PluginContext context, Filter turned) {
    String query =
        Arrays.stream(Filter.values())
            .filter(one -> chosen.contains(one) != (one == turned))
            .map(one -> "val=" + one.code())
            .collect(Collectors.joining("&"));
    return context.href("") + (query.isEmpty() ? "" : "?" + query) + "#gora";
  }
}
