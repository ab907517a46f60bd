package se.halsolots.catalogue.internal.store;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The key by which Swedish titles are sorted and searched in the database, the same on every kind
 * of database: small letters and digits, without accents, and å, ä and ö after z.
 */
public final class TitleKey {

  private static final int LONGEST = 200;

  private TitleKey() {}

  /** Of a title, or of a word that titles are searched for. */
  public static String of(String title) {
    StringBuilder key = new StringBuilder();
    for (String letter : title.toLowerCase(Locale.ROOT).split("", -1)) {
      key.append(
          switch (letter) {
            case "å" -> "zz1";
            case "ä", "æ" -> "zz2";
            case "ö", "ø" -> "zz3";
            default -> letter;
          });
    }
    String plain =
        Normalizer.normalize(key, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
  }
}
