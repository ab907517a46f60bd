package se.halsolots.kernel.text;

import java.util.List;

/**
 * The plain text of descriptions as HTML: an empty line begins a new paragraph, a line break stays
 * one, and lines that begin with {@code - } are a list. Everything else is shown as it is written.
 */
public final class PlainText {

  private static final int ROOM_FOR_ESCAPES = 16;

  private static final String BULLET = "- ";

  private PlainText() {}

  /** The HTML of the text, safe to show; empty for a blank text. */
  public static String toHtml(String text) {
    StringBuilder html = new StringBuilder();
    Block open = Block.NONE;
    for (String line : lines(text)) {
      String bare = line.strip();
      Block block = blockOf(bare);
      if (block != open) {
        html.append(open.end).append(block.start);
      } else if (block == Block.PARAGRAPH) {
        html.append("<br>");
      }
      switch (block) {
        case PARAGRAPH -> html.append(escape(bare));
        case LIST ->
            html.append("<li>")
                .append(escape(bare.substring(BULLET.length()).strip()))
                .append("</li>");
        case NONE -> {}
      }
      open = block;
    }
    return html.append(open.end).toString();
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }

  private static Block blockOf(String line) {
    if (line.isEmpty()) {
      return Block.NONE;
    }
    return line.startsWith(BULLET) ? Block.LIST : Block.PARAGRAPH;
  }

  /** The text with the characters escaped that mean something in HTML, quotes included. */
  public static String escape(String text) {
    return needsEscape(text) ? escaped(text) : text;
  }

  private static boolean needsEscape(String text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '&', '<', '>', '"', '\'' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + ROOM_FOR_ESCAPES);
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      switch (letter) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(letter);
      }
    }
    return escaped.toString();
  }

  private enum Block {
    NONE("", ""),
    PARAGRAPH("<p>", "</p>"),
    LIST("<ul>", "</ul>");

    private final String start;
    private final String end;

    Block(String start, String end) {
      this.start = start;
      this.end = end;
    }
  }
}
