package se.halsolots.kernel.tenancy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The language variants that the portal can speak. A tenant offers some of them. */
public enum Language {
  SWEDISH("sv", "sv", "Svenska", false),
  EASY_SWEDISH("sv-easy", "sv", "Lätt svenska", false),
  ENGLISH("en", "en", "English", false),
  FINNISH("fi", "fi", "Suomi", false),
  ARABIC("ar", "ar", "العربية", true),
  SOMALI("so", "so", "Soomaali", false),
  PERSIAN("fa", "fa", "فارسی", true);

  private final String code;
  private final String tag;
  private final String ownName;
  private final boolean rightToLeft;
  private final Locale locale;

  Language(String code, String tag, String ownName, boolean rightToLeft) {
    this.code = code;
    this.tag = tag;
    this.ownName = ownName;
    this.rightToLeft = rightToLeft;
    this.locale = Locale.forLanguageTag(tag);
  }

  /** Name used in settings, in addresses and in the database, for example {@code sv-easy}. */
  public String code() {
    return code;
  }

  /** BCP 47 tag for {@code lang} attributes. Easy Swedish is Swedish. */
  public String tag() {
    return tag;
  }

  /** What its readers call it, for example {@code العربية}. */
  public String ownName() {
    return ownName;
  }

  /** {@code rtl} or {@code ltr}, for {@code dir} attributes. */
  public String direction() {
    return rightToLeft ? "rtl" : "ltr";
  }

  public Locale locale() {
    return locale;
  }

  public static Optional<Language> find(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }
}
