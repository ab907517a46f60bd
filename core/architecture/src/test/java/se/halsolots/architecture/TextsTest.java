package se.halsolots.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.halsolots.architecture.Bundles.Bundle;

/** The texts of core and plugins against the views and classes that show them. */
class TextsTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*\\}");
  private static final Pattern INDEXED = Pattern.compile("\\[\\s*'([^']+)'\\s*(\\+=|\\])");
  private static final Pattern JAVA_TEXT = Pattern.compile("\"((?:\\\\.|[^\"\\\\\n])*)\"");
  private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9-]*(\\.[A-Za-z0-9-]+)+\\.?");

  @Test
  void every_language_of_a_bundle_has_the_same_keys() {
    assertThat(Bundles.all().stream().flatMap(TextsTest::missing))
        .as("keys that one language has and another has not")
        .isEmpty();
  }

  @Test
  void every_language_of_a_text_has_the_same_placeholders() {
    assertThat(Bundles.all().stream().flatMap(TextsTest::unequalPlaceholders))
        .as("texts that drop or invent a value in one language")
        .isEmpty();
  }

  @Test
  void no_text_is_empty() {
    assertThat(
            Bundles.all().stream()
                .flatMap(
                    bundle ->
                        bundle.languages().entrySet().stream()
                            .flatMap(
                                language ->
                                    language.getValue().entrySet().stream()
                                        .filter(text -> text.getValue().isBlank())
                                        .map(
                                            text ->
                                                bundle.folder()
                                                    + " "
                                                    + language.getKey()
                                                    + ": "
                                                    + text.getKey()))))
        .as("texts without words")
        .isEmpty();
  }

  @Test
  void every_key_used_in_a_view_exists() {
    Set<String> keys = keys();
    Set<String> unknown = new TreeSet<>();
    for (Path view : SourceTree.views()) {
      for (String expression : Expressions.in(SourceTree.read(view))) {
        INDEXED
            .matcher(expression)
            .results()
            .map(match -> match.group(1))
            .filter(key -> KEY.matcher(key).matches())
            .filter(key -> !isKnown(key, keys))
            .forEach(key -> unknown.add(SourceTree.relative(view) + ": " + key));
      }
    }

    assertThat(unknown).as("a visitor would see the key in place of a text").isEmpty();
  }

  /**
   * A key counts as used when it is written out, or when a written text ending in a dot begins it.
   * Those of plugins are held by the contract suite, which knows what the portal asks for.
   */
  @Test
  void every_text_is_used() {
    Set<String> written = written();
    List<String> stems = written.stream().filter(text -> text.matches(".+[.-]")).toList();

    assertThat(
            Bundles.all().stream()
                .filter(bundle -> !bundle.folder().startsWith("plugins/"))
                .flatMap(bundle -> bundle.languages().values().stream())
                .flatMap(texts -> texts.keySet().stream())
                .distinct()
                .filter(key -> !written.contains(key))
                .filter(key -> stems.stream().noneMatch(key::startsWith))
                .sorted())
        .as("texts that nobody shows and translators translate in vain")
        .isEmpty();
  }

  private static Set<String> keys() {
    return Bundles.all().stream()
        .flatMap(bundle -> bundle.languages().values().stream())
        .flatMap(texts -> texts.keySet().stream())
        .collect(Collectors.toSet());
  }

  private static boolean isKnown(String key, Set<String> keys) {
    return key.endsWith(".")
        ? keys.stream().anyMatch(known -> known.startsWith(key))
        : keys.contains(key);
  }

  /** All texts in quotes, of views and of Java. */
  private static Set<String> written() {
    Set<String> written = new HashSet<>();
    for (Path view : SourceTree.views()) {
      Expressions.in(SourceTree.read(view))
          .forEach(expression -> written.addAll(Expressions.literals(expression)));
    }
    for (Path source : SourceTree.mainJava()) {
      JAVA_TEXT
          .matcher(SourceTree.read(source))
          .results()
          .forEach(match -> written.add(match.group(1)));
    }
    return written;
  }

  private static Stream<String> missing(Bundle bundle) {
    Set<String> all =
        bundle.languages().values().stream()
            .flatMap(texts -> texts.keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    return bundle.languages().entrySet().stream()
        .flatMap(
            language ->
                all.stream()
                    .filter(key -> !language.getValue().containsKey(key))
                    .map(key -> bundle.folder() + " " + language.getKey() + ": " + key));
  }

  private static Stream<String> unequalPlaceholders(Bundle bundle) {
    Map<String, Set<Set<String>>> byKey =
        bundle.languages().values().stream()
            .flatMap(texts -> texts.entrySet().stream())
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(text -> placeholders(text.getValue()), Collectors.toSet())));
    return byKey.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> bundle.folder() + ": " + entry.getKey());
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toSet());
  }
}
