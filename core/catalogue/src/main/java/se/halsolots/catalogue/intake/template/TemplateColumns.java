package se.halsolots.catalogue.intake.template;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.halsolots.catalogue.intake.mapping.ItemFaults;
import se.halsolots.catalogue.intake.mapping.NearMiss;
import se.halsolots.catalogue.intake.source.TableRow;
import se.halsolots.kernel.tenancy.Language;

/** Which column holds what. Texts may have further columns for other languages: "Rubrik en". */
final class TemplateColumns {

  private static final List<TemplateHeading> TEXTS =
      List.of(
          TemplateHeading.TITLE,
          TemplateHeading.SUMMARY,
          TemplateHeading.DESCRIPTION,
          TemplateHeading.WHO_MEETS,
          TemplateHeading.BRING,
          TemplateHeading.WAY);

  private final Map<TemplateHeading, Integer> columns = new EnumMap<>(TemplateHeading.class);
  private final Map<Language, Map<TemplateHeading, Integer>> translations =
      new EnumMap<>(Language.class);

  private TemplateColumns() {}

  /** Whether the row looks like the row of headings: it holds the obligatory one. */
  static boolean isHeadings(TableRow row) {
    return row.cells().stream()
        .anyMatch(cell -> TemplateHeading.find(cell).equals(Optional.of(TemplateHeading.TITLE)));
  }

  /** Reads the headings; those that are not known or stand twice are reported, not refused. */
  static TemplateColumns of(TableRow headings, ItemFaults faults) {
    TemplateColumns columns = new TemplateColumns();
    for (int column = 0; column < headings.cells().size(); column++) {
      String text = headings.cell(column);
      if (!text.isEmpty() && !columns.add(text, column)) {
        faults.field(text, "", "kolumnen läses inte: " + whyNot(text));
      }
    }
    return columns;
  }

  /** The cell below a heading; empty where the table lacks the column. */
  String cell(TableRow row, TemplateHeading heading) {
    Integer column = columns.get(heading);
    return column == null ? "" : row.cell(column);
  }

  /** The texts of the row in other languages; only those with a title. */
  Map<Language, Map<TemplateHeading, String>> translations(TableRow row) {
    Map<Language, Map<TemplateHeading, String>> texts = new EnumMap<>(Language.class);
    translations.forEach(
        (language, headings) -> {
          Map<TemplateHeading, String> cells = new EnumMap<>(TemplateHeading.class);
          headings.forEach((heading, column) -> cells.put(heading, row.cell(column)));
          if (cells.values().stream().anyMatch(cell -> !cell.isEmpty())) {
            texts.put(language, cells);
          }
        });
    return texts;
  }

  private boolean add(String text, int column) {
    Optional<TemplateHeading> heading = TemplateHeading.find(text);
    if (heading.isPresent()) {
      return columns.putIfAbsent(heading.get(), column) == null;
    }
    int space = text.lastIndexOf(' ');
    if (space < 0) {
      return false;
    }
    Optional<TemplateHeading> translated =
        TemplateHeading.find(text.substring(0, space)).filter(TEXTS::contains);
    Optional<Language> language = language(text.substring(space + 1));
    return translated.isPresent()
        && language.isPresent()
        && translations
                .computeIfAbsent(language.get(), key -> new HashMap<>())
                .putIfAbsent(translated.get(), column)
            == null;
  }

  private static Optional<Language> language(String code) {
    return Language.find(code.toLowerCase(Locale.ROOT).replaceAll("[()]", ""))
        .filter(language -> language != Language.SWEDISH);
  }

  private static String whyNot(String text) {
    if (TemplateHeading.find(text).isPresent()) {
      return "rubriken finns redan i en kolumn till vänster";
    }
    return NearMiss.of(
            text, Arrays.stream(TemplateHeading.values()).map(TemplateHeading::word).toList())
        .map(word -> "rubriken är okänd. Menade du ”" + word + "”?")
        .orElse("rubriken finns inte i mallen");
  }
}
