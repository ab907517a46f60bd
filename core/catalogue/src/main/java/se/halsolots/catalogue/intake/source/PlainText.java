package se.halsolots.catalogue.intake.source;

/** Makes text from outside fit for storing and showing. */
public final class PlainText {

  private PlainText() {}

  /**
   * Without control characters (NUL too; line ends become {@code \n}, tabs stay), lone surrogates
   * and byte order marks, and without space around it.
   */
  public static String of(String raw) {
    return isPlain(raw) ? raw.strip() : cleaned(raw).strip();
  }

  private static boolean isPlain(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (isUnwanted(c) || c == '\u00A0' || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  private static String cleaned(String raw) {
    String text = raw.replace("\r\n", "\n").replace('\r', '\n');
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\u00A0') {
                clean.append(' ');
              } else if (c >= 0xD800 && c <= 0xDFFF) {
                clean.append('\uFFFD');
              } else if (!isUnwanted(c)) {
                clean.appendCodePoint(c);
              }
            });
    return clean.toString();
  }

  private static boolean isUnwanted(int c) {
    return (c < ' ' && c != '\n' && c != '\t')
        || (c >= 0x7F && c < 0xA0)
        || c == 0xFEFF
        || c == 0xFFFE
        || c == 0xFFFF;
  }
}
