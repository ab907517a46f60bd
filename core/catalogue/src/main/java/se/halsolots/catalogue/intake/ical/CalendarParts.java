package se.halsolots.catalogue.intake.ical;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import se.halsolots.catalogue.intake.source.IntakeLimits;
import se.halsolots.catalogue.intake.source.ItemTooLongException;
import se.halsolots.catalogue.intake.source.LineReader;
import se.halsolots.catalogue.intake.source.SourceFile;

/**
 * Reads a file component by component. Events and time zones are handed on when they end; the
 * calendar's own properties come as a part of kind VCALENDAR, one at a time.
 */
final class CalendarParts {

  private static final int MOST_OPEN = 50;

  private final LineReader lines;
  private final String prefix;
  private final Consumer<CalendarPart> sink;
  private final Deque<CalendarPart> open = new ArrayDeque<>();
  private boolean calendar;

  private CalendarParts(LineReader lines, String prefix, Consumer<CalendarPart> sink) {
    this.lines = lines;
    this.prefix = prefix;
    this.sink = sink;
  }

  /** How a file ended: whether it is a calendar at all, and why it broke off if it did. */
  record End(boolean calendar, Optional<String> broken) {}

  static End read(SourceFile file, IntakeLimits limits, String prefix, Consumer<CalendarPart> sink)
      throws IOException {
    try (LineReader lines = LineReader.open(file, limits)) {
      CalendarParts parts = new CalendarParts(lines, prefix, sink);
      Optional<String> broken = parts.readAll();
      return new End(parts.calendar, broken);
    }
  }

  private Optional<String> readAll() throws IOException {
    StringBuilder pending = new StringBuilder();
    long number = 0;
    long began = 0;
    try {
      for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
        number++;
        String text = line.get();
        if (QuotedPrintable.goesOn(pending)) {
          pending.setLength(pending.length() - 1);
          pending.append(text.strip());
        } else if (text.startsWith(" ") || text.startsWith("\t")) {
          pending.append(text, 1, text.length());
        } else {
          line(pending.toString(), began);
          pending.setLength(0);
          pending.append(text);
          began = number;
        }
      }
      line(pending.toString(), began);
    } catch (ItemTooLongException e) {
      return Optional.of("line " + number + ": " + e.getMessage());
    }
    boolean cut = open.stream().anyMatch(part -> part.kind().equals("VEVENT"));
    return cut || (calendar && !open.isEmpty())
        ? Optional.of("the file ends within a component that is not closed")
        : Optional.empty();
  }

  private void line(String text, long number) {
    if (text.isBlank()) {
      return;
    }
    Optional<ContentLine> parsed = ContentLine.of(text);
    if (parsed.isPresent() && parsed.get().name().equals("BEGIN")) {
      begin(parsed.get().value().strip().toUpperCase(Locale.ROOT), number);
    } else if (parsed.isPresent() && parsed.get().name().equals("END")) {
      end(parsed.get().value().strip().toUpperCase(Locale.ROOT));
    } else if (!open.isEmpty() && parsed.isPresent()) {
      property(parsed.get());
    } else if (!open.isEmpty()) {
      open.getFirst().continueLast(text);
    }
  }

  private void begin(String kind, long number) {
    calendar |= kind.equals("VCALENDAR") || kind.equals("VEVENT");
    if (kind.equals("VEVENT")) {
      open.removeIf(part -> part.kind().equals("VEVENT"));
      lines.nextItem();
    }
    if (open.size() > MOST_OPEN) {
      open.clear();
    }
    open.push(new CalendarPart(kind, prefix + "line " + number));
  }

  private void property(ContentLine line) {
    CalendarPart part = open.getFirst();
    if (part.kind().equals("VCALENDAR")) {
      CalendarPart own = new CalendarPart("VCALENDAR", part.position());
      own.add(line);
      sink.accept(own);
    } else {
      part.add(line);
    }
  }

  /** Closes the innermost component of that kind and whatever was left open within it. */
  private void end(String kind) {
    if (open.stream().noneMatch(part -> part.kind().equals(kind))) {
      return;
    }
    CalendarPart part = open.pop();
    while (!part.kind().equals(kind)) {
      part = open.pop();
    }
    lines.nextItem();
    if (kind.equals("STANDARD") || kind.equals("DAYLIGHT")) {
      CalendarPart inner = part;
      Optional.ofNullable(open.peek())
          .ifPresent(
              zone ->
                  inner
                      .first("TZOFFSETTO")
                      .ifPresent(
                          offset ->
                              zone.add(
                                  new ContentLine(kind, offset.parameters(), offset.value()))));
    } else if (!kind.equals("VCALENDAR")) {
      sink.accept(part);
    }
  }
}
