package se.halsolots.web.site;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.text.Bundle;

/**
 * The portal's texts as one tenant says them in one language: its own wording where it has one,
 * else the portal's.
 */
public final class Words {

  private final Map<String, String> texts;
  private final Language language;

  Words(Bundle bundle, Tenant tenant, Language language) {
    Map<String, String> all = new HashMap<>(bundle.all(language));
    for (String key : tenant.texts().keys(language)) {
      tenant.texts().find(language, key).ifPresent(text -> all.put(key, text));
    }
    this.texts = Map.copyOf(all);
    this.language = language;
  }

  /** All of them, for templates. */
  public Map<String, String> all() {
    return texts;
  }

  public Language language() {
    return language;
  }

  public Locale locale() {
    return language.locale();
  }

  /**
   * The text with that key.
   *
   * @throws IllegalStateException if there is none; a test holds that every key used exists
   */
  public String get(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalStateException("there is no text '" + key + "' in " + language.code());
    }
    return text;
  }

  /** The text with that key, or the other one; for codes that data may bring. */
  public String getOr(String key, String otherwise) {
    return texts.getOrDefault(key, otherwise);
  }

  /** The text with that key, with arguments in the places of {@code {0}}, {@code {1}}. */
  public String get(String key, Object... arguments) {
    return new MessageFormat(get(key), locale()).format(arguments);
  }
}
