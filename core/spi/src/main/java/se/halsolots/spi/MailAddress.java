package se.halsolots.spi;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.halsolots.spi.ForPlugins.Use;

/**
 * What the portal sends mail to. A form that asks for an address asks here whether it is one, so
 * that what the form takes is never refused when a mail is to be sent.
 */
@ForPlugins(Use.CALL)
public final class MailAddress {

  private static final int LONGEST = 254;

  private static final Pattern ONE =
      Pattern.compile(
          "[^@\\s\\p{Cntrl}<>,;:\"()\\[\\]\\\\]+@[^@\\s\\p{Cntrl}<>,;:\"()\\[\\]\\\\]+\\.\\p{L}{2,}");

  private MailAddress() {}

  /** Whether that is one address like {@code namn@example.se}, and nothing besides. */
  public static boolean isOne(String text) {
    return text.length() <= LONGEST && ONE.matcher(text).matches();
  }

  /** What stands in the text between commas or semicolons; none if nothing does. */
  public static List<String> separated(String text) {
    return Stream.of(text.split("[,;]", -1))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }
}
