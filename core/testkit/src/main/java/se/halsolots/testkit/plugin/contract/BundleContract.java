package se.halsolots.testkit.plugin.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The same texts in every language, with the same values put in. */
final class BundleContract implements Contract {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");

  @Override
  public void check(PluginUnderTest plugin, Faults faults) {
    Map<String, String> swedish = plugin.texts("sv");
    Set<String> languages = new HashSet<>(plugin.languages());
    languages.addAll(List.of("sv", "en"));
    for (String language : languages.stream().sorted().toList()) {
      Map<String, String> texts = plugin.texts(language);
      missing(faults, language, swedish.keySet(), texts.keySet());
      missing(faults, "sv", texts.keySet(), swedish.keySet());
      texts.forEach(
          (key, text) -> {
            faults.unless(
                !text.isBlank(), "the text '%s' of language %s is empty; write it", key, language);
            faults.unless(
                placeholders(text).equals(placeholders(swedish.getOrDefault(key, text))),
                "the text '%s' has not the same {0}, {1}, … in sv and %s; put in the same values",
                key,
                language);
          });
    }
  }

  private static void missing(
      Faults faults, String language, Set<String> wanted, Set<String> present) {
    for (String key : wanted) {
      faults.unless(
          present.contains(key),
          "the text '%s' is missing in messages_%s.properties; write it there too",
          key,
          language);
    }
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map((MatchResult one) -> one.group(1))
        .collect(Collectors.toSet());
  }
}
