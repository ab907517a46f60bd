package se.halsolots.web.staff.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.halsolots.reporting.overview.NodeOverview;
import se.halsolots.web.site.LanguageNames;
import se.halsolots.web.site.Words;

/** The overview as rows of a file for a spreadsheet. */
final class OverviewCsv {

  private final OverviewValues values;
  private final Words words;

  OverviewCsv(OverviewValues values, Words words) {
    this.values = values;
    this.words = words;
  }

  List<List<String>> rows(List<NodeOverview> nodes) {
    SortedSet<String> languages =
        nodes.stream()
            .flatMap(node -> node.activities().byLanguage().keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    List<List<String>> rows = new ArrayList<>();
    List<String> heads = cells(column -> values.label(column));
    LanguageNames names = LanguageNames.in(words);
    languages.forEach(code -> heads.add(words.get("overview.led-in", names.name(code))));
    rows.add(heads);
    for (NodeOverview node : nodes) {
      List<String> cells = cells(column -> values.plain(column, node));
      languages.forEach(
          code -> cells.add(String.valueOf(node.activities().byLanguage().getOrDefault(code, 0))));
      rows.add(cells);
    }
    return rows;
  }

  private static List<String> cells(Function<OverviewColumn, String> cell) {
    return new ArrayList<>(Arrays.stream(OverviewColumn.values()).map(cell).toList());
  }
}
