package se.halsolots.catalogue.intake.ical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A component such as VEVENT with its properties; the components within it are left out. */
final class CalendarPart {

  private static final int MOST_CONTINUED = 20_000;

  private final String kind;
  private final String position;
  private final List<ContentLine> lines = new ArrayList<>();

  CalendarPart(String kind, String position) {
    this.kind = kind;
    this.position = position;
  }

  String kind() {
    return kind;
  }

  /** Where it begins, for people. */
  String position() {
    return position;
  }

  void add(ContentLine line) {
    lines.add(line);
  }

  /** A line that is no property belongs to the text before it: some exporters forget to fold. */
  void continueLast(String text) {
    if (!lines.isEmpty() && lines.get(lines.size() - 1).value().length() < MOST_CONTINUED) {
      ContentLine last = lines.remove(lines.size() - 1);
      lines.add(new ContentLine(last.name(), last.parameters(), last.value() + "\\n" + text));
    }
  }

  Optional<ContentLine> first(String name) {
    return lines.stream().filter(line -> line.name().equals(name)).findFirst();
  }

  List<ContentLine> all(String name) {
    return lines.stream().filter(line -> line.name().equals(name)).toList();
  }

  String text(String name) {
    return first(name).map(ContentLine::text).orElse("");
  }
}
