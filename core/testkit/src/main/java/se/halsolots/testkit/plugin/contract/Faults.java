package se.halsolots.testkit.plugin.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What a plugin does not keep to, one sentence each. */
final class Faults {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

  private final List<String> sentences = new ArrayList<>();

  /** Notes the sentence unless it holds. */
  @SuppressWarnings("AnnotateFormatMethod") // its annotation would be one more library for plugins
  void unless(boolean holds, String sentence, Object... values) {
    if (!holds) {
      sentences.add(sentence.formatted(values));
    }
  }

  /** Notes names that are not valid, or are there twice. */
  <T> void names(String kind, Collection<T> parts, Function<T, String> name) {
    Set<String> seen = new HashSet<>();
    for (T part : parts) {
      String one = name.apply(part);
      unless(
          NAME.matcher(one).matches(),
          "the %s '%s' has no valid name; make it of a-z, 0-9 and hyphens",
          kind,
          one);
      unless(seen.add(one), "the %s '%s' is declared twice; name one of them anew", kind, one);
    }
  }

  List<String> sentences() {
    return List.copyOf(sentences);
  }
}
