package se.halsolots.web.site;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import se.halsolots.kernel.tenancy.Language;

/** What languages are called in the language of the page. */
public final class LanguageNames {

  private static final Map<Language, LanguageNames> KNOWN = new ConcurrentHashMap<>();

  private final Locale locale;
  private final Map<String, String> names = new ConcurrentHashMap<>();

  private LanguageNames(Locale locale) {
    this.locale = locale;
  }

  public static LanguageNames in(Words words) {
    return KNOWN.computeIfAbsent(
        words.language(), language -> new LanguageNames(language.locale()));
  }

  /** {@code arabiska} for {@code ar}. */
  public String name(String code) {
    return names.computeIfAbsent(
        code, any -> Locale.forLanguageTag(any).getDisplayLanguage(locale));
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
