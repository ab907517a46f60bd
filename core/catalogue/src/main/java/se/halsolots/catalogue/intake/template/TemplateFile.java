package se.halsolots.catalogue.intake.template;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.halsolots.catalogue.PluginField;

/** The template to fill in: all headings, and two rows that show how. */
public final class TemplateFile {

  private static final String MARK = "\uFEFF";
  private static final String LINE_END = "\r\n";

  private TemplateFile() {}

  /**
   * As CSV that spreadsheet programs open at once: semicolons, and a mark that tells its encoding.
   *
   * @param begin when the activities of the example begin
   * @param fields what plugins add, a column each at the end
   */
  public static String csv(LocalDate begin, List<PluginField> fields) {
    return MARK
        + line(
            Arrays.stream(TemplateHeading.values()).map(TemplateHeading::word),
            fields.stream().map(PluginField::key))
        + row(walk(begin), fields.stream().map(TemplateFile::example))
        + row(gym(), fields.stream().map(field -> ""));
  }

  private static String example(PluginField field) {
    return field.values().stream().findFirst().orElse("");
  }

  private static String row(Map<TemplateHeading, String> cells, Stream<String> ofFields) {
    return line(
        Arrays.stream(TemplateHeading.values()).map(heading -> cells.getOrDefault(heading, "")),
        ofFields);
  }

  private static String line(Stream<String> cells, Stream<String> ofFields) {
    return Stream.concat(cells, ofFields).collect(Collectors.joining(";")) + LINE_END;
  }

  private static Map<TemplateHeading, String> walk(LocalDate begin) {
    Map<TemplateHeading, String> cells = new EnumMap<>(TemplateHeading.class);
    cells.put(TemplateHeading.ID, "exempel-1");
    cells.put(TemplateHeading.TITLE, "Exempel: Promenad i lugn takt");
    cells.put(TemplateHeading.SUMMARY, "En timmes promenad. Vi avslutar med kaffe.");
    cells.put(TemplateHeading.TYPE, "promenad");
    cells.put(TemplateHeading.DIMENSIONS, "fysisk, social");
    cells.put(TemplateHeading.TARGET_GROUPS, "seniorer, daglediga");
    cells.put(TemplateHeading.LANGUAGES, "svenska, arabiska");
    cells.put(TemplateHeading.INTENSITY, "lugn");
    cells.put(TemplateHeading.WHO_MEETS, "Ledaren i gul väst vid entrén");
    cells.put(TemplateHeading.COST, "gratis");
    cells.put(TemplateHeading.BOOKING, "drop-in");
    cells.put(TemplateHeading.ORGANISER, "Föreningen");
    cells.put(TemplateHeading.ORGANISER_KIND, "förening");
    cells.put(TemplateHeading.PLACE, "Biblioteket");
    cells.put(TemplateHeading.STREET, "Storgatan 1");
    cells.put(TemplateHeading.WEEKDAYS, "tisdag");
    cells.put(TemplateHeading.START_TIME, "10:00");
    cells.put(TemplateHeading.END_TIME, "11:00");
    cells.put(TemplateHeading.START_DATE, begin.toString());
    cells.put(TemplateHeading.END_DATE, begin.plusMonths(4).toString());
    cells.put(TemplateHeading.REPETITION, "varje vecka");
    return cells;
  }

  private static Map<TemplateHeading, String> gym() {
    Map<TemplateHeading, String> cells = new EnumMap<>(TemplateHeading.class);
    cells.put(TemplateHeading.ID, "exempel-2");
    cells.put(TemplateHeading.TITLE, "Exempel: Utegymmet vid sjön");
    cells.put(TemplateHeading.SUMMARY, "Träna när du vill, utan att betala.");
    cells.put(TemplateHeading.DIMENSIONS, "fysisk");
    cells.put(TemplateHeading.COST, "gratis");
    cells.put(TemplateHeading.PLACE, "Utegymmet");
    cells.put(TemplateHeading.SELF_GUIDED, "utegym");
    return cells;
  }
}
