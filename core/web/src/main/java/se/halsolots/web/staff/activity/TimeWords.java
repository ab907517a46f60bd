package se.halsolots.web.staff.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.halsolots.web.form.Fields;
import se.halsolots.web.site.Words;

/** Says what stands in the rows of times, a line each. */
final class TimeWords {

  private final Words words;

  TimeWords(Words words) {
    this.words = words;
  }

  String all(Fields fields) {
    return TimeRow.all(fields).stream()
        .filter(row -> !row.isEmpty())
        .map(this::line)
        .collect(Collectors.joining("\n"));
  }

  String line(TimeRow row) {
    List<String> parts = new ArrayList<>();
    parts.add(words.get("activity.time.line", row.date(), row.start(), row.end()));
    if (!row.repeat().equals(TimeRow.ONCE)) {
      parts.add(
          row.repeat().equals(TimeRow.OWN)
              ? row.rule()
              : words.get("activity.repeat." + row.repeat()).toLowerCase(words.locale()));
      if (!row.weekdays().isEmpty()) {
        parts.add(
            row.weekdays().stream()
                .filter(day -> day.matches("[1-7]"))
                .map(day -> words.get("activity.weekday." + day).toLowerCase(words.locale()))
                .collect(Collectors.joining(", ")));
      }
      if (!row.until().isBlank()) {
        parts.add(words.get("activity.time.until-line", row.until()));
      }
    }
    if (!row.breaks().isBlank()) {
      parts.add(words.get("activity.time.without", row.breaks().replace("\n", ", ")));
    }
    return String.join(", ", parts);
  }
}
