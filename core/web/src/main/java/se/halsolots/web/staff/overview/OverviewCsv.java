package se.halsolots.web.staff.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.halsolots.reporting.overview.NodeOverview;
import se.halsolots.web.site.LanguageNames;
import se.halsolots.web.site.Words;

/**
 * The overview as a table of semicolon-separated values, the way a Swedish Excel opens it: with a
 * byte order mark, and with nothing in it that a spreadsheet would take for a formula.
 */
final class OverviewCsv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\t\r].*");
  private static final Pattern TO_QUOTE = Pattern.compile("(?s).*[;\"\r\n].*");

  private final OverviewValues values;
  private final Words words;

  OverviewCsv(OverviewValues values, Words words) {
    this.values = values;
    this.words = words;
  }

  String text(List<NodeOverview> nodes) {
    SortedSet<String> languages =
        nodes.stream()
            .flatMap(node -> node.activities().byLanguage().keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
    List<String> heads = cells(column -> values.label(column));
    LanguageNames names = LanguageNames.in(words);
    languages.forEach(code -> heads.add(words.get("overview.led-in", names.name(code))));
    append(text, heads);
    for (NodeOverview node : nodes) {
      List<String> cells = cells(column -> values.plain(column, node));
      languages.forEach(
          code -> cells.add(String.valueOf(node.activities().byLanguage().getOrDefault(code, 0))));
      append(text, cells);
    }
    return text.toString();
  }

  private static List<String> cells(Function<OverviewColumn, String> cell) {
    return new ArrayList<>(Arrays.stream(OverviewColumn.values()).map(cell).toList());
  }

  private static void append(StringBuilder text, List<String> cells) {
    text.append(cells.stream().map(OverviewCsv::cell).collect(Collectors.joining(";")));
    text.append("\r\n");
  }

  static String cell(String value) {
    String safe = FORMULA.matcher(value).matches() ? "'" + value : value;
    return TO_QUOTE.matcher(safe).matches() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
