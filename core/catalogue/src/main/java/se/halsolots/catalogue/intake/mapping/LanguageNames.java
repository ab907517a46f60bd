package se.halsolots.catalogue.intake.mapping;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names of languages to their codes: ISO 639-1 where there is one, else ISO 639-3. Names in Swedish
 * and English come from the JDK (CLDR); what people here also say is added.
 */
public final class LanguageNames {

  private static final Map<String, String> EXTRA =
      Map.ofEntries(
          Map.entry("farsi", "fa"),
          Map.entry("persiska", "fa"),
          Map.entry("dari", "prs"),
          Map.entry("pashto", "ps"),
          Map.entry("tigrinska", "ti"),
          Map.entry("tigrinja", "ti"),
          Map.entry("tigrinya", "ti"),
          Map.entry("kurdiska", "ku"),
          Map.entry("kurmanji", "kmr"),
          Map.entry("nordkurdiska", "kmr"),
          Map.entry("sorani", "ckb"),
          Map.entry("centralkurdiska", "ckb"),
          Map.entry("bosniska/kroatiska/serbiska", "bs"),
          Map.entry("bks", "bs"),
          Map.entry("serbokroatiska", "sh"),
          Map.entry("romani", "rom"),
          Map.entry("romska", "rom"),
          Map.entry("romani chib", "rom"),
          Map.entry("meänkieli", "fit"),
          Map.entry("samiska", "se"),
          Map.entry("jiddisch", "yi"),
          Map.entry("mandarin", "zh"),
          Map.entry("kantonesiska", "yue"),
          Map.entry("cantonese", "yue"),
          Map.entry("filippinska", "fil"),
          Map.entry("tagalog", "tl"),
          Map.entry("syrianska", "syr"),
          Map.entry("assyriska", "aii"),
          Map.entry("hazaragi", "haz"),
          Map.entry("lätt svenska", "sv"),
          Map.entry("teckenspråk", "swl"),
          Map.entry("svenskt teckenspråk", "swl"),
          Map.entry("swedish sign language", "swl"),
          Map.entry("brittiskt teckenspråk", "bfi"),
          Map.entry("british sign language", "bfi"),
          Map.entry("american sign language", "ase"),
          Map.entry("thailändska", "th"),
          Map.entry("punjabi", "pa"),
          Map.entry("oromo", "om"));

  private static final Map<String, String> NAMES = names();

  private LanguageNames() {}

  /** The code of a language named in Swedish or English, or by a code, with or without region. */
  public static Optional<String> code(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    String known = NAMES.get(wanted);
    if (known != null) {
      return Optional.of(known);
    }
    String base = wanted.replaceFirst("\\s*\\(.*\\)$", "").replaceFirst("[-_].*$", "");
    return Optional.ofNullable(NAMES.get(base));
  }

  /** All names that are understood, lower case. */
  public static Set<String> known() {
    return NAMES.keySet();
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    Locale swedish = Locale.forLanguageTag("sv");
    for (String iso : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(iso);
      String code = language.toLanguageTag();
      names.put(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
      names.put(language.getDisplayLanguage(swedish).toLowerCase(Locale.ROOT), code);
    }
    for (String iso : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(iso);
      names.put(iso, language.toLanguageTag());
      try {
        names.put(language.getISO3Language(), language.toLanguageTag());
      } catch (java.util.MissingResourceException e) {
        names.put(iso, language.toLanguageTag());
      }
    }
    names.putAll(EXTRA);
    EXTRA.values().forEach(code -> names.putIfAbsent(code, code));
    Arrays.asList("", "und", "mul", "zxx").forEach(names::remove);
    return Collections.unmodifiableMap(names);
  }
}
