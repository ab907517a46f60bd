package se.halsolots.catalogue.internal.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.halsolots.catalogue.SearchQuestion;
import se.halsolots.kernel.tenancy.Language;

/**
 * A visitor's words, cut to what counts.
 *
 * @param all every word, in order
 * @param telling the words to look for: without repetitions and, if others remain, stop words
 * @param typing whether the last word may be unfinished
 */
record Wording(List<String> all, List<String> telling, boolean typing) {

  private static final int MOST_COMMON_WORDS = 2;

  static Wording of(SearchQuestion question) {
    String input = cut(question.words());
    LanguageAnalysis analysis = LanguageAnalysis.of(question.language());
    List<String> all = analysis.words(input);
    all = all.subList(0, Math.min(all.size(), SearchQuestion.MAX_WORDS));
    Set<String> telling = new LinkedHashSet<>(all);
    telling.removeIf(word -> word.length() > EntryFields.LONGEST_WORD);
    List<String> rest = telling.stream().filter(word -> !analysis.isStopWord(word)).toList();
    boolean typing =
        !input.isEmpty() && Character.isLetterOrDigit(input.codePointBefore(input.length()));
    return new Wording(all, rest.isEmpty() ? commonWords(telling) : rest, typing);
  }

  /** Common words stand in nearly every text; many of them would cost much and tell nothing. */
  private static List<String> commonWords(Set<String> words) {
    return words.stream().limit(MOST_COMMON_WORDS).toList();
  }

  /** The languages whose texts are looked in, in their order. */
  List<Language> languages(Language asked) {
    Set<Language> languages = new LinkedHashSet<>();
    languages.add(asked);
    if (telling.stream().anyMatch(Wording::isArabicScript)) {
      languages.add(Language.ARABIC);
      languages.add(Language.PERSIAN);
    }
    languages.add(Language.SWEDISH);
    return new ArrayList<>(languages);
  }

  private static boolean isArabicScript(String word) {
    return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC;
  }

  private static String cut(String words) {
    String clean = words;
    if (words.length() > SearchQuestion.MAX_CHARACTERS) {
      clean = words.substring(0, SearchQuestion.MAX_CHARACTERS);
    }
    StringBuilder result = new StringBuilder(clean.length());
    clean.codePoints().map(c -> isText(c) ? c : ' ').forEach(result::appendCodePoint);
    return result.toString();
  }

  private static boolean isText(int c) {
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.SURROGATE
        && type != Character.UNASSIGNED
        && type != Character.PRIVATE_USE;
  }
}
