package se.halsolots.web.staff.activity;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.halsolots.catalogue.DateRange;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.web.form.Fields;

/**
 * The fields of one of an activity's times, as typed.
 *
 * @param id of the series; new ones bring one too
 * @param days how many days more than the end says an occasion lasts
 * @param repeat {@code once}, {@code weekly}, {@code biweekly}, {@code monthly} or {@code own}
 * @param weekdays numbers from 1, Monday
 * @param rule a recurrence rule, if its repetition is its own
 * @param breaks a line each
 */
record TimeRow(
    String id,
    String date,
    String start,
    String end,
    String days,
    String repeat,
    List<String> weekdays,
    String until,
    String rule,
    String breaks) {

  static final String ONCE = "once";
  static final String WEEKLY = "weekly";
  static final String BIWEEKLY = "biweekly";
  static final String MONTHLY = "monthly";
  static final String OWN = "own";
  static final List<String> REPETITIONS = List.of(ONCE, WEEKLY, BIWEEKLY, MONTHLY, OWN);

  /** As many times as a form has at most. */
  static final int MOST = 40;

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");
  private static final Pattern REGULAR =
      Pattern.compile(
          "FREQ=WEEKLY(;INTERVAL=[12])?;BYDAY=([A-Z,]+)(?:;WKST=MO)?(?:;UNTIL=([0-9]{8})T235959)?(?:;WKST=MO)?");
  private static final Pattern MONTH =
      Pattern.compile("FREQ=MONTHLY;BYDAY=(-?[1-5])([A-Z]{2})(?:;UNTIL=([0-9]{8})T235959)?");

  /** The row of a new time. */
  static TimeRow empty(UUID id) {
    return new TimeRow(id.toString(), "", "", "", "0", ONCE, List.of(), "", "", "");
  }

  /** Whether nothing has been typed into it. */
  boolean isEmpty() {
    return (date + start + end + until + rule + breaks).isBlank();
  }

  static TimeRow of(UUID id, SeriesContent series) {
    LocalDateTime end = series.start().plus(series.length());
    long days = series.length().toDays();
    TimeRow once =
        new TimeRow(
            id.toString(),
            series.start().toLocalDate().toString(),
            CLOCK.format(series.start()),
            CLOCK.format(end),
            String.valueOf(days),
            ONCE,
            List.of(),
            "",
            "",
            breaks(series.breaks()));
    return series.rule().isEmpty() ? once : once.repeated(series);
  }

  private TimeRow repeated(SeriesContent series) {
    Matcher regular = REGULAR.matcher(series.rule());
    Matcher month = MONTH.matcher(series.rule());
    if (regular.matches()) {
      boolean skips = ";INTERVAL=2".equals(regular.group(1));
      List<String> numbers = weekdays(regular.group(2));
      return with(skips ? BIWEEKLY : WEEKLY, numbers, day(regular.group(3)), "");
    } else if (month.matches()
        && TimeReader.ordinal(series.start().toLocalDate()) == Integer.parseInt(month.group(1))
        && weekdays(month.group(2))
            .equals(List.of(String.valueOf(series.start().getDayOfWeek().getValue())))) {
      return with(MONTHLY, List.of(), day(month.group(3)), "");
    }
    return with(OWN, List.of(), "", series.rule());
  }

  private TimeRow with(String newRepeat, List<String> days7, String last, String newRule) {
    return new TimeRow(id, date, start, end, days, newRepeat, days7, last, newRule, breaks);
  }

  private static String day(@org.jspecify.annotations.Nullable String compact) {
    return compact == null
        ? ""
        : compact.substring(0, 4) + "-" + compact.substring(4, 6) + "-" + compact.substring(6);
  }

  private static List<String> weekdays(String codes) {
    return Stream.of(codes.split(",", -1))
        .flatMap(
            code ->
                Stream.of(DayOfWeek.values())
                    .filter(day -> day.name().startsWith(code))
                    .map(day -> String.valueOf(day.getValue())))
        .toList();
  }

  private static String breaks(List<DateRange> breaks) {
    return String.join(
        "\n",
        breaks.stream()
            .map(
                days ->
                    days.first().equals(days.last())
                        ? days.first().toString()
                        : days.first() + " – " + days.last())
            .toList());
  }

  /** All rows of a form. */
  static List<TimeRow> all(Fields fields) {
    List<TimeRow> rows = new ArrayList<>();
    for (int i = 0; i < MOST && fields.has(name(i, "id")); i++) {
      rows.add(read(fields, i));
    }
    return rows;
  }

  private static TimeRow read(Fields fields, int i) {
    return new TimeRow(
        fields.text(name(i, "id")),
        fields.text(name(i, "date")),
        fields.text(name(i, "start")),
        fields.text(name(i, "end")),
        fields.text(name(i, "days")),
        fields.text(name(i, "repeat")),
        fields.all(name(i, "weekday")),
        fields.text(name(i, "until")),
        fields.text(name(i, "rule")),
        fields.text(name(i, "breaks")));
  }

  /** The name of a field of the row with that number, from 0. */
  static String name(int row, String field) {
    return "time-" + row + "-" + field;
  }

  /** Fields of a form by their names, for the row with that number. */
  Map<String, List<String>> fields(int i) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put(name(i, "id"), List.of(id));
    fields.put(name(i, "date"), List.of(date));
    fields.put(name(i, "start"), List.of(start));
    fields.put(name(i, "end"), List.of(end));
    fields.put(name(i, "days"), List.of(days));
    fields.put(name(i, "repeat"), List.of(repeat));
    fields.put(name(i, "weekday"), weekdays);
    fields.put(name(i, "until"), List.of(until));
    fields.put(name(i, "rule"), List.of(rule));
    fields.put(name(i, "breaks"), List.of(breaks));
    return fields;
  }
}
