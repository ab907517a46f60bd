package se.halsolots.web.site;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.text.Bundle;

/** What languages are called in the language of the page. */
public final class LanguageNames {

  private static final Map<Language, LanguageNames> KNOWN = new ConcurrentHashMap<>();

  /** What those who use them call languages that Java does not know. */
  private static final Map<String, String> OWN_NAMES =
      Map.of("fit", "meänkieli", "kmr", "kurmancî", "prs", "دری", "swl", "svenskt teckenspråk");

  private static final Bundle TEXTS =
      Bundle.read(Sites.TEXTS, LanguageNames.class.getClassLoader());

  private final Language language;
  private final Locale locale;
  private final Map<String, String> names = new ConcurrentHashMap<>();

  private LanguageNames(Language language) {
    this.language = language;
    this.locale = language.locale();
  }

  public static LanguageNames in(Words words) {
    return KNOWN.computeIfAbsent(words.language(), LanguageNames::new);
  }

  /** {@code العربية} for {@code ar}: what those who use it call it, as far as that is known. */
  public String ownName(String code) {
    Locale own = Locale.forLanguageTag(code);
    String known = OWN_NAMES.getOrDefault(code, own.getDisplayLanguage(own));
    return known.equals(code) ? name(code) : known;
  }

  /** {@code arabiska} for {@code ar}; the texts have those that Java does not name well. */
  public String name(String code) {
    return names.computeIfAbsent(
        code,
        any ->
            TEXTS
                .find(language, "language." + any)
                .orElseGet(() -> Locale.forLanguageTag(any).getDisplayLanguage(locale)));
  }

  /** {@code Arabiska, svenska}: Swedish first if it is among them, then by name. */
  public String list(Collection<String> codes) {
    if (codes.isEmpty()) {
      return "";
    }
    String list =
        codes.stream()
            .sorted((one, other) -> compare(one, other))
            .map(this::name)
            .collect(Collectors.joining(", "));
    return list.substring(0, 1).toUpperCase(locale) + list.substring(1);
  }

  private int compare(String one, String other) {
    String swedish = Language.SWEDISH.tag();
    if (one.equals(swedish) || other.equals(swedish)) {
      return Boolean.compare(other.equals(swedish), one.equals(swedish));
    }
    return name(one).compareTo(name(other));
  }
}
