package se.halsolots.kernel.id;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** Makes readable parts of addresses out of names. */
public final class Slug {

  /** The longest slug, in characters. */
  public static final int LONGEST = 80;

  /** Latin letters that do not come apart into a base letter and a mark. */
  private static final Map<Integer, String> LETTERS =
      Map.ofEntries(
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ŋ', "n"));

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ENDS = Pattern.compile("^-+|-+$");

  private Slug() {}

  /**
   * The slug of a name: 1 to {@value #LONGEST} of a-z, 0-9 and single hyphens between them, always
   * the same for the same name. å and ä become a, ö becomes o, é becomes e. Where a letter of
   * another script is lost, or nothing would be left, a short mark of the whole name follows, so
   * that different names still differ.
   */
  public static String of(String name) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
            .replaceAll("");
    StringBuilder latin = new StringBuilder();
    boolean lost = false;
    for (int letter : plain.codePoints().toArray()) {
      String known = LETTERS.get(letter);
      latin.append(known != null ? known : Character.toString(letter));
      lost |= known == null && letter > 0x7f && Character.isLetterOrDigit(letter);
    }
    String words = trimmed(OTHER.matcher(latin.toString()).replaceAll("-"), LONGEST);
    if (!words.isEmpty() && !lost) {
      return words;
    }
    String mark = mark(name);
    String kept = trimmed(words, LONGEST - mark.length() - 1);
    return kept.isEmpty() ? mark : kept + "-" + mark;
  }

  private static String trimmed(String words, int longest) {
    String bare = ENDS.matcher(words).replaceAll("");
    if (bare.length() <= longest) {
      return bare;
    }
    int lastHyphen = bare.lastIndexOf('-', longest);
    String cut = bare.substring(0, lastHyphen > longest / 2 ? lastHyphen : longest);
    return ENDS.matcher(cut).replaceAll("");
  }

  private static String mark(String name) {
    CRC32 sum = new CRC32();
    sum.update(name.getBytes(StandardCharsets.UTF_8));
    return Long.toString(sum.getValue(), 36);
  }
}
