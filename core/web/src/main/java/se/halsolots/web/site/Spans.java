package se.halsolots.web.site;

/** Spans of time in running text, as {@code mån–fre 9–15}. */
public final class Spans {

  private static final String DASH = "–";

  /** Keeps together what stands on both sides of it, and cannot be seen or heard. */
  private static final String JOINER = "\u2060";

  private Spans() {}

  /** The text, in which a line never ends beside a dash without blanks. */
  public static String whole(String text) {
    return text.replaceAll("(?<=\\S)" + DASH + "(?=\\S)", JOINER + DASH + JOINER);
  }
}
