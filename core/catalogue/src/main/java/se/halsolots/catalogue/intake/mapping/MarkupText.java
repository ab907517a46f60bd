package se.halsolots.catalogue.intake.mapping;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.halsolots.catalogue.intake.source.PlainText;

/** Texts that may carry HTML, as plain paragraphs: the catalogue keeps no markup. */
public final class MarkupText {

  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,2000}>|<!--.{0,500}?-->");
  private static final Pattern LINE = Pattern.compile("(?i)<br\\s*/?>|</(li|tr|h[1-6])>");
  private static final Pattern PARAGRAPH = Pattern.compile("(?i)</(p|div|ul|ol|h[1-6])>");
  private static final Pattern ITEM = Pattern.compile("(?i)<li[^<>]{0,200}>");
  private static final Pattern NUMBERED = Pattern.compile("&#(x?)([0-9a-fA-F]{1,6});");

  private MarkupText() {}

  /** The text without tags, with the usual character references resolved. */
  public static String plain(String text) {
    String plain = text;
    if (plain.indexOf('<') >= 0) {
      plain = ITEM.matcher(plain).replaceAll("\n- ");
      plain = LINE.matcher(plain).replaceAll("\n");
      plain = PARAGRAPH.matcher(plain).replaceAll("\n\n");
      plain = TAG.matcher(plain).replaceAll("");
    }
    if (plain.indexOf('&') >= 0) {
      plain = resolved(plain);
    }
    return PlainText.of(paragraphs(plain));
  }

  /** Without space at the ends of lines, with one empty line where there were more. */
  private static String paragraphs(String text) {
    StringBuilder paragraphs = new StringBuilder(text.length());
    int empty = 0;
    for (String line : text.split("\n", -1)) {
      String stripped = line.strip();
      if (stripped.isEmpty()) {
        empty++;
      } else {
        paragraphs.append(empty > 0 ? "\n\n" : "\n").append(stripped);
        empty = 0;
      }
    }
    return paragraphs.toString();
  }

  /** The same on a single line. */
  public static String line(String text) {
    return plain(text).replace("\n\n", "\n").replace('\n', ' ');
  }

  private static String resolved(String text) {
    Matcher numbered = NUMBERED.matcher(text);
    String plain =
        numbered.replaceAll(
            found -> {
              int code = Integer.parseInt(found.group(2), found.group(1).isEmpty() ? 10 : 16);
              boolean valid = Character.isValidCodePoint(code) && code >= ' ';
              return Matcher.quoteReplacement(valid ? Character.toString(code) : "");
            });
    return plain
        .replace("&nbsp;", " ")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&rsquo;", "’")
        .replace("&ndash;", "–")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
