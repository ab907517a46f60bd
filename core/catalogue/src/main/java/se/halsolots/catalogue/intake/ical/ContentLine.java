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
  private static final Pattern PARAMETER =
      Pattern.compile(
          ";([A-Za-z0-9-]{1,80})=((?:\"[^\"]*\"|[^\";:,]*)(?:,(?:\"[^\"]*\"|[^\";:,]*))*+)");

  /** The property of an unfolded line; empty if it is none. */
  static Optional<ContentLine> of(String line) {
    Matcher name = NAME.matcher(line);
    if (!name.lookingAt()) {
      return Optional.empty();
    }
    Map<String, String> parameters = new HashMap<>();
    int at = name.end();
    Matcher parameter = PARAMETER.matcher(line);
    while (parameter.region(at, line.length()).lookingAt()) {
      parameters.put(
          parameter.group(1).toUpperCase(Locale.ROOT), parameter.group(2).replace("\"", ""));
      at = parameter.end();
    }
    int colon = line.indexOf(':', at);
    return colon < 0
        ? Optional.empty()
        : Optional.of(
            new ContentLine(
                name.group().toUpperCase(Locale.ROOT), parameters, line.substring(colon + 1)));
  }

  /** The value as text for people. */
  String text() {
    StringBuilder text = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\' && i + 1 < value.length()) {
        i++;
        char escaped = value.charAt(i);
        text.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
      } else {
        text.append(c);
      }
    }
    return PlainText.of(text.toString());
  }

  String parameter(String parameterName) {
    return parameters.getOrDefault(parameterName, "");
  }
}
