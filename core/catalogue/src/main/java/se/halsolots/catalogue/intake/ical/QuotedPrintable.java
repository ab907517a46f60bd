package se.halsolots.catalogue.intake.ical;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** The encoding of texts in calendars of version 1.0, which old programs and telephones write. */
final class QuotedPrintable {

  static final String NAME = "QUOTED-PRINTABLE";
  private static final int HEX = 16;

  private QuotedPrintable() {}

  /** Whether the text of a line goes on in the next one. */
  static boolean goesOn(CharSequence line) {
    int last = line.length() - 1;
    return last > 0 && line.charAt(last) == '=' && line.toString().contains(NAME);
  }

  /** The text; what is no code stays as it is. */
  static String decoded(String value, String charset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(value.length());
    Charset set = charset(charset);
    int i = 0;
    while (i < value.length()) {
      char c = value.charAt(i);
      int code = c == '=' && i + 2 < value.length() ? code(value, i) : -1;
      if (code >= 0) {
        bytes.write(code);
        i += 3;
      } else {
        bytes.writeBytes(Character.toString(c).getBytes(set));
        i++;
      }
    }
    return bytes.toString(set);
  }

  private static int code(String value, int at) {
    int high = Character.digit(value.charAt(at + 1), HEX);
    int low = Character.digit(value.charAt(at + 2), HEX);
    return high < 0 || low < 0 ? -1 : high * HEX + low;
  }

  private static Charset charset(String name) {
    try {
      return name.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
