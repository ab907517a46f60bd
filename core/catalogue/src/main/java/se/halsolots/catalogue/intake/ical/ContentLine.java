package se.halsolots.catalogue.intake.ical;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.halsolots.catalogue.intake.source.PlainText;

/**
 * A property (RFC 5545, 3.1).
 *
 * @param name upper case
 * @param parameters by upper-case name, without quotation marks
 * @param value raw, with its escapes
 */
record ContentLine(String name, Map<String, String> parameters, String value) {

  private static final Pattern NAME = Pattern.compile("([A-Za-z0-9-]{1,80})(?=[;:])");

  /** The property of an unfolded line; empty if it is none. */
  static Optional<ContentLine> of(String line) {
    Matcher name = NAME.matcher(line);
    if (!name.lookingAt()) {
      return Optional.empty();
    }
    Map<String, String> parameters = new HashMap<>();
    int at = name.end();
    while (at < line.length() && line.charAt(at) == ';') {
      int end = parameterEnd(line, at + 1);
      int equals = line.indexOf('=', at);
      if (equals > at && equals < end) {
        parameters.put(
            line.substring(at + 1, equals).strip().toUpperCase(Locale.ROOT),
            line.substring(equals + 1, end).replace("\"", ""));
      }
      at = end;
    }
    return at >= line.length()
        ? Optional.empty()
        : Optional.of(
            new ContentLine(
                name.group().toUpperCase(Locale.ROOT), parameters, line.substring(at + 1)));
  }

  /** Where the parameter ends: at a semicolon or colon that no quotation marks enclose. */
  private static int parameterEnd(String line, int from) {
    int end = parameterEnd(line, from, true);
    return end < line.length() ? end : parameterEnd(line, from, false);
  }

  /**
   * The end of the parameter.
   *
   * @param brackets whether round brackets enclose too, as in a zone “(UTC+01:00) Stockholm” that
   *     lacks its quotation marks
   */
  private static int parameterEnd(String line, int from, boolean brackets) {
    boolean quoted = false;
    int open = 0;
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && open == 0 && (c == ';' || c == ':')) {
        return i;
      } else if (brackets && (c == '(' || c == ')')) {
        open = c == '(' ? open + 1 : Math.max(0, open - 1);
      }
    }
    return line.length();
  }

  /** The value as text for people. */
  String text() {
    String raw = isQuotedPrintable() ? QuotedPrintable.decoded(value, parameter("CHARSET")) : value;
    StringBuilder text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\\' && i + 1 < raw.length()) {
        i++;
        char escaped = raw.charAt(i);
        text.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
      } else {
        text.append(c);
      }
    }
    return PlainText.of(text.toString());
  }

  /** Whether it is written as vCalendar 1.0 did it. */
  private boolean isQuotedPrintable() {
    return parameter("ENCODING").equalsIgnoreCase(QuotedPrintable.NAME);
  }

  String parameter(String parameterName) {
    return parameters.getOrDefault(parameterName, "");
  }
}
