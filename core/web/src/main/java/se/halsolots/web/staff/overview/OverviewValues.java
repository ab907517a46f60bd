package se.halsolots.web.staff.overview;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import se.halsolots.catalogue.NodeFigures;
import se.halsolots.reporting.overview.NodeOverview;
import se.halsolots.web.site.Site;
import se.halsolots.web.site.Words;

/** Says what a column tells of a node: in words for the page, plainly for a file. */
final class OverviewValues {

  private static final String NOTHING = "–";
  private static final String SOFT_HYPHEN = "\u00AD";
  private static final int HUNDRED = 100;

  private final Words words;
  private final NumberFormat numbers;
  private final Instant now;
  private final ZoneId zone;

  OverviewValues(Words words, Site site, Instant now) {
    this.words = words;
    this.numbers = NumberFormat.getIntegerInstance(words.locale());
    this.now = now;
    this.zone = site.tenant().zone();
  }

  /** What the column is called. */
  String label(OverviewColumn column) {
    return head(column).replace(SOFT_HYPHEN, "");
  }

  /** The same with the places where a narrow column may break it. */
  String head(OverviewColumn column) {
    return words.get("overview.column." + column.code());
  }

  /** For the page. */
  String shown(OverviewColumn column, NodeOverview node) {
    return switch (column) {
      case VERIFIED -> share(List.of(node)).map(part -> percent(part)).orElse(NOTHING);
      case OLDEST -> days(node).map(days -> words.get("overview.days", days)).orElse(NOTHING);
      case IMPORT -> node.lastImport().map(at -> day(at).toString()).orElse(NOTHING);
      case PLUGINS -> numbers.format(node.plugins().size());
      case NODE -> node.node().shortName();
      default -> numbers.format(number(column, node));
    };
  }

  /** For a file: what a spreadsheet can reckon with; empty where there is nothing. */
  String plain(OverviewColumn column, NodeOverview node) {
    return switch (column) {
      case VERIFIED -> share(List.of(node)).map(String::valueOf).orElse("");
      case OLDEST -> days(node).map(String::valueOf).orElse("");
      case IMPORT -> node.lastImport().map(at -> day(at).toString()).orElse("");
      case PLUGINS -> String.join(", ", node.plugins());
      case NODE -> node.node().shortName();
      default -> String.valueOf(number(column, node));
    };
  }

  /** For the page, of all these nodes together; empty where that says nothing. */
  String sum(OverviewColumn column, List<NodeOverview> nodes) {
    return switch (column) {
      case NODE, PLUGINS, IMPORT -> "";
      case VERIFIED -> share(nodes).map(part -> percent(part)).orElse(NOTHING);
      case OLDEST ->
          nodes.stream()
              .flatMap(node -> days(node).stream())
              .max(Long::compare)
              .map(days -> words.get("overview.days", days))
              .orElse(NOTHING);
      default -> numbers.format(nodes.stream().mapToInt(node -> number(column, node)).sum());
    };
  }

  /**
   * The column as a number, for a spot on the map; that of activities where it is none. A column
   * that comes new must say here what it counts.
   */
  int number(OverviewColumn column, NodeOverview node) {
    NodeFigures figures = node.activities();
    return switch (column) {
      case PHYSICAL, MENTAL, SOCIAL, EXISTENTIAL -> figures.of(column.dimension().orElseThrow());
      case LANGUAGES -> figures.inOtherLanguages();
      case OCCASIONS -> figures.occasions();
      case VERIFIED -> share(List.of(node)).orElse(0);
      case REVIEW -> node.inReview();
      case REQUESTS -> node.openRequests();
      case OLDEST -> days(node).map(Math::toIntExact).orElse(0);
      case NODE, ACTIVITIES, IMPORT, PLUGINS -> figures.published();
    };
  }

  /** Which column the numbers on the map belong to. */
  static OverviewColumn onMap(OverviewColumn asked) {
    return switch (asked) {
      case NODE, IMPORT, PLUGINS -> OverviewColumn.ACTIVITIES;
      default -> asked;
    };
  }

  /** How many of a hundred activities are confirmed; empty if there are none. */
  private static Optional<Integer> share(List<NodeOverview> nodes) {
    int published = nodes.stream().mapToInt(node -> node.activities().published()).sum();
    int verified = nodes.stream().mapToInt(node -> node.activities().verified()).sum();
    return published == 0
        ? Optional.empty()
        : Optional.of(Math.round((float) verified * HUNDRED / published));
  }

  private String percent(int part) {
    return words.get("overview.percent", part);
  }

  /** How many days the first of them has waited. */
  private Optional<Long> days(NodeOverview node) {
    return node.oldestRequest().map(asked -> Duration.between(asked, now).toDays());
  }

  private LocalDate day(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }
}
