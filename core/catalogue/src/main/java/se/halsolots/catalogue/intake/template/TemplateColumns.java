package se.halsolots.catalogue.intake.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.halsolots.catalogue.intake.IntakeFault;
import se.halsolots.catalogue.intake.IntakeItem;
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

  private static final int ENOUGH = 3;

  private final Map<TemplateHeading, Integer> columns = new EnumMap<>(TemplateHeading.class);
  private final Map<Language, Map<TemplateHeading, Integer>> translations =
      new EnumMap<>(Language.class);

  private final Map<String, String> written = new HashMap<>();
  private final Set<String> fieldNames;
  private final Map<String, Integer> fields = new HashMap<>();

  private TemplateColumns(Set<String> fieldNames) {
    this.fieldNames = fieldNames;
  }

  /**
   * Whether the row looks like the row of headings: it holds the obligatory one, or another word
   * for it beside enough that the template knows.
   */
  static boolean isHeadings(TableRow row) {
    return holdsTitle(row, TemplateHeading::find)
        || (holdsTitle(row, TemplateOtherWords::find) && known(row) >= ENOUGH);
  }

  private static boolean holdsTitle(
      TableRow row, Function<String, Optional<TemplateHeading>> finding) {
    return row.cells().stream()
        .anyMatch(cell -> finding.apply(cell).equals(Optional.of(TemplateHeading.TITLE)));
  }

  /** How many different headings of the template the row holds, under any of their names. */
  static long known(TableRow row) {
    return row.cells().stream()
        .flatMap(
            cell -> TemplateHeading.find(cell).or(() -> TemplateOtherWords.find(cell)).stream())
        .distinct()
        .count();
  }

  /**
   * Reads the headings; those that are not known or stand twice are reported, not refused. The
   * template's own words go before the others.
   *
   * @param fields names of the columns that plugins add
   */
  static TemplateColumns of(TableRow headings, ItemFaults faults, Set<String> fields) {
    TemplateColumns columns = new TemplateColumns(fields);
    List<Integer> left = new ArrayList<>();
    for (int column = 0; column < headings.cells().size(); column++) {
      String text = headings.cell(column);
      if (!text.isEmpty() && !columns.add(text, column)) {
        left.add(column);
      }
    }
    for (int column : left) {
      String text = headings.cell(column);
      if (!columns.addOther(text, column)) {
        faults.field(text, "", "kolumnen läses inte: " + columns.whyNot(text));
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

  /** The cells of the columns that plugins add. */
  Map<String, String> fields(TableRow row) {
    Map<String, String> cells = new HashMap<>();
    fields.forEach((name, column) -> cells.put(name, row.cell(column)));
    return cells;
  }

  private boolean add(String text, int column) {
    String field = text.strip().toLowerCase(Locale.ROOT);
    if (fieldNames.contains(field)) {
      return fields.putIfAbsent(field, column) == null;
    }
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

  private boolean addOther(String text, int column) {
    return TemplateHeading.find(text).isEmpty()
        && TemplateOtherWords.find(text)
            .filter(heading -> columns.putIfAbsent(heading, column) == null)
            .filter(heading -> written.putIfAbsent(heading.word(), text) == null)
            .isPresent();
  }

  /** The same with the heading as it stands in the table, should it be another one. */
  IntakeItem inItsWords(IntakeItem item) {
    return item instanceof IntakeFault fault && written.containsKey(fault.field())
        ? new IntakeFault(
            fault.position(),
            fault.sourceId(),
            written.getOrDefault(fault.field(), ""),
            fault.value(),
            fault.reason(),
            fault.refused())
        : item;
  }

  private static Optional<Language> language(String code) {
    return Language.find(code.toLowerCase(Locale.ROOT).replaceAll("[()]", ""))
        .filter(language -> language != Language.SWEDISH);
  }

  private String whyNot(String text) {
    if (TemplateHeading.find(text).or(() -> TemplateOtherWords.find(text)).isPresent()
        || fieldNames.contains(text.strip().toLowerCase(Locale.ROOT))) {
      return "rubriken finns redan i en kolumn till vänster";
    }
    return NearMiss.of(
            text, Arrays.stream(TemplateHeading.values()).map(TemplateHeading::word).toList())
        .map(word -> "rubriken är okänd. Menade du ”" + word + "”?")
        .orElse("rubriken finns inte i mallen");
  }
}
