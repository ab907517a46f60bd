package se.halsolots.catalogue.intake.openactive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.halsolots.catalogue.ActivityType;
import se.halsolots.catalogue.CatalogueCode;
import se.halsolots.catalogue.intake.mapping.ActivityTypes;
import se.halsolots.catalogue.intake.source.JsonThing;

/** Which kind of activity a concept of the OpenActive activity list is. */
final class ActivityConcepts {

  private static final Map<String, ActivityType> KNOWN = load();

  private ActivityConcepts() {}

  /**
   * The kind by the concepts' identifiers, else by their labels, else by words in labels,
   * categories and title.
   */
  static Optional<ActivityType> type(List<JsonThing> concepts, List<String> words) {
    List<String> labels =
        concepts.stream()
            .map(concept -> concept.isText() ? concept.text() : concept.text("prefLabel", "name"))
            .toList();
    return concepts.stream()
        .map(concept -> concept.isText() ? concept.text() : concept.text("@id", "id"))
        .flatMap(id -> known(id.substring(id.lastIndexOf('#') + 1)).stream())
        .findFirst()
        .or(() -> labels.stream().flatMap(label -> known(label).stream()).findFirst())
        .or(
            () ->
                Stream.concat(labels.stream(), words.stream())
                    .flatMap(word -> ActivityTypes.guess(word).stream())
                    .findFirst());
  }

  private static Optional<ActivityType> known(String key) {
    return Optional.ofNullable(KNOWN.get(key.strip().toLowerCase(Locale.ROOT)));
  }

  private static Map<String, ActivityType> load() {
    Map<String, ActivityType> known = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    ActivityConcepts.class.getResourceAsStream("activities.txt")),
                StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(
              columns -> {
                ActivityType type =
                    CatalogueCode.find(ActivityType.class, columns[1]).orElseThrow();
                known.put(columns[0], type);
                known.putIfAbsent(columns[2], type);
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return known;
  }
}
