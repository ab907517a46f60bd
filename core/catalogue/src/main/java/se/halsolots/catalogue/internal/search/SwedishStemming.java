package se.halsolots.catalogue.internal.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * Takes Swedish inflection off: the Snowball stemmer, which leaves {@code skolan}, {@code gymmet}
 * and {@code danser} apart from {@code skola}, {@code gym} and {@code dans}, some rules more, and a
 * list of families that no rule brings together ({@code simma}, {@code simning}).
 */
final class SwedishStemming {

  private final Map<String, String> families = new HashMap<>();

  SwedishStemming(UnaryOperator<String> fold) {
    for (String line : WordLists.lines(WordLists.STEMS)) {
      String[] stemAndForms = line.split(":", 2);
      String stem = stemAndForms[0].strip();
      for (String form : stemAndForms[1].strip().split("\\s+", 0)) {
        families.put(form, stem);
        families.putIfAbsent(fold.apply(form), stem);
      }
    }
  }

  String stem(String word) {
    return Optional.ofNullable(families.get(word)).orElseGet(() -> byRule(word));
  }

  private static String byRule(String word) {
    SwedishStemmer snowball = new SwedishStemmer();
    snowball.setCurrent(word);
    snowball.stem();
    String stem = snowball.getCurrent();
    if (stem.length() >= 5 && (stem.endsWith("an") || stem.endsWith("et") || stem.endsWith("or"))) {
      stem = stem.substring(0, stem.length() - 2);
    }
    boolean doubled = stem.endsWith("mm") || stem.endsWith("nn");
    boolean genitive = stem.length() >= 4 && stem.endsWith("s") && !stem.endsWith("ss");
    return doubled || genitive ? stem.substring(0, stem.length() - 1) : stem;
  }
}
