package se.halsolots.catalogue.intake.template;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.halsolots.catalogue.intake.source.TableRow;
import se.halsolots.kernel.tenancy.Language;

/**
 * A row of the template, its cells by heading.
 *
 * @param fields the cells of columns that plugins add, by {@code <plugin>.<field>}; also empty ones
 */
record TemplateRow(
    long number,
    Map<TemplateHeading, String> cells,
    Map<Language, Map<TemplateHeading, String>> translations,
    Map<String, String> fields) {

  private static final int MOST_PARTS = 500;
  private static final Pattern BETWEEN = Pattern.compile("[,;\n]");

  static TemplateRow of(TableRow row, TemplateColumns columns) {
    Map<TemplateHeading, String> cells = new EnumMap<>(TemplateHeading.class);
    for (TemplateHeading heading : TemplateHeading.values()) {
      cells.put(heading, columns.cell(row, heading));
    }
    return new TemplateRow(row.number(), cells, columns.translations(row), columns.fields(row));
  }

  String get(TemplateHeading heading) {
    return cells.getOrDefault(heading, "");
  }

  boolean has(TemplateHeading heading) {
    return !get(heading).isEmpty();
  }

  /** The parts of a cell that may hold several, between commas, semicolons or line ends. */
  List<String> list(TemplateHeading heading) {
    return BETWEEN
        .splitAsStream(get(heading))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .limit(MOST_PARTS)
        .toList();
  }

  String position() {
    return "rad " + number;
  }

  /** Whether it tells a time of an activity. */
  boolean hasSchedule() {
    return Stream.of(
            TemplateHeading.WEEKDAYS,
            TemplateHeading.START_TIME,
            TemplateHeading.START_DATE,
            TemplateHeading.REPETITION)
        .anyMatch(this::has);
  }
}
