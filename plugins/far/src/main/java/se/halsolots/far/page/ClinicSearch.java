package se.halsolots.far.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.halsolots.far.internal.FarFields;
import se.halsolots.spi.ActivityField;
import se.halsolots.spi.CatalogueLookup;
import se.halsolots.spi.Choice;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage.Request;

/**
 * What a clinic looks for.
 *
 * @param words empty for everything
 * @param start for whom it must be right; empty for anybody
 * @param intensity how hard it must be; empty for any
 * @param ticked what has been chosen already, and stays whatever is looked for
 */
record ClinicSearch(
    PluginContext context, String words, String start, String intensity, List<UUID> ticked) {

  private static final int LONGEST = 100;
  private static final int MOST_OTHERS = 30;

  static ClinicSearch of(Request request, List<UUID> ticked) {
    String words = request.text("sok");
    return new ClinicSearch(
        request.context(),
        words.substring(0, Math.min(words.length(), LONGEST)),
        known(FarFields.START, request.text("start")),
        known(FarFields.INTENSITY, request.text("intensitet")),
        ticked);
  }

  private static String known(ActivityField field, String value) {
    return field.choices().contains(value) ? value : "";
  }

  boolean isNarrowed() {
    return !(words.isEmpty() && start.isEmpty() && intensity.isEmpty());
  }

  List<Choice> starts() {
    return choices(FarFields.START, start);
  }

  List<Choice> intensities() {
    return choices(FarFields.INTENSITY, intensity);
  }

  private List<Choice> choices(ActivityField field, String chosen) {
    Stream<String> values = field.choices().stream();
    return Choice.of(
        values,
        value -> value,
        value -> context.text(field.labelKey() + "." + value),
        List.of(chosen));
  }

  /** What is ticked. */
  List<Suggestion> chosen() {
    return Suggestion.of(context, ticked, true);
  }

  /** What leaders with knowledge of prescriptions offer. */
  List<Suggestion> trained() {
    Map<String, Set<String>> facets = facets();
    facets.put(FarFields.facet(FarFields.TRAINED), Set.of(ActivityField.YES));
    return find(facets)
        .filter(one -> !ticked.contains(one.id()))
        .map(one -> Suggestion.of(context, one, false))
        .toList();
  }

  /** What others offer of movement. */
  List<Suggestion> others() {
    Map<String, Set<String>> facets = facets();
    facets.put("halsa", Set.of("physical"));
    return find(facets)
        .filter(one -> !ticked.contains(one.id()) && !FarFields.isTrained(one))
        .limit(MOST_OTHERS)
        .map(one -> Suggestion.of(context, one, false))
        .toList();
  }

  private Map<String, Set<String>> facets() {
    Map<String, Set<String>> facets = new HashMap<>();
    if (!start.isEmpty()) {
      facets.put(FarFields.facet(FarFields.START), Set.of(start));
    }
    if (!intensity.isEmpty()) {
      facets.put(FarFields.facet(FarFields.INTENSITY), Set.of(intensity));
    }
    return facets;
  }

  private Stream<CatalogueLookup.Activity> find(Map<String, Set<String>> facets) {
    return context
        .catalogue()
        .find(new CatalogueLookup.Question(words, facets, CatalogueLookup.MOST))
        .stream();
  }
}
