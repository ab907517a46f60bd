package se.halsolots.web.staff.overview;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.halsolots.catalogue.Facet;
import se.halsolots.kernel.plugin.ActivePlugins;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.reporting.overview.NodeOverview;
import se.halsolots.web.page.Query;
import se.halsolots.web.site.LanguageNames;
import se.halsolots.web.site.Sites;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** Makes the rows of the overview, each figure with the way to what it counts. */
public final class OverviewTable {

  /** As a node's list calls what takes place in the node itself. */
  private static final String OWN = "own";

  private final StaffVisit visit;
  private final Sites sites;
  private final OverviewQuestion question;
  private final OverviewValues values;
  private final ActivePlugins plugins;

  OverviewTable(
      StaffVisit visit,
      Sites sites,
      ActivePlugins plugins,
      OverviewQuestion question,
      OverviewValues values) {
    this.visit = visit;
    this.sites = sites;
    this.plugins = plugins;
    this.question = question;
    this.values = values;
  }

  /**
   * The head of a column.
   *
   * @param href the same page ordered by it
   * @param sort as {@code aria-sort} says it
   */
  public record Head(String label, String href, String sort) {}

  /** One node. */
  public record Row(String name, String href, List<Cell> cells) {}

  /**
   * One figure.
   *
   * @param label the column, for narrow screens
   * @param href what it counts; empty if it leads nowhere
   * @param parts what it is made up of
   */
  public record Cell(String label, String text, String href, List<Part> parts) {}

  /** Part of a figure. */
  public record Part(String text, String href) {}

  List<Head> heads() {
    return Arrays.stream(OverviewColumn.values())
        .map(
            column ->
                new Head(
                    values.head(column),
                    visit.href(OverviewPage.PAGE) + question.orderedBy(column),
                    sort(column)))
        .toList();
  }

  private String sort(OverviewColumn column) {
    if (column != question.column()) {
      return "none";
    }
    return column.isRising() != question.reversed() ? "ascending" : "descending";
  }

  List<Row> rows(List<NodeOverview> nodes) {
    return nodes.stream()
        .map(
            node ->
                new Row(
                    node.node().shortName(),
                    sites.homeOf(node.node(), visit.site()),
                    figures().map(column -> cell(column, node)).toList()))
        .toList();
  }

  /** All nodes together. */
  List<Cell> sums(List<NodeOverview> nodes) {
    return figures()
        .map(column -> new Cell(values.label(column), values.sum(column, nodes), "", List.of()))
        .toList();
  }

  private static Stream<OverviewColumn> figures() {
    return Arrays.stream(OverviewColumn.values()).filter(one -> one != OverviewColumn.NODE);
  }

  private Cell cell(OverviewColumn column, NodeOverview node) {
    String shown = values.shown(column, node);
    List<Part> parts =
        switch (column) {
          case LANGUAGES -> languages(node);
          case PLUGINS -> modules(node);
          default -> List.of();
        };
    String href = isNothing(column, node) ? "" : way(column, node);
    return new Cell(values.label(column), shown, href, parts);
  }

  private boolean isNothing(OverviewColumn column, NodeOverview node) {
    return column != OverviewColumn.VERIFIED && values.number(column, node) == 0;
  }

  /** Where what the figure counts can be seen, as far as those who run the region may. */
  private String way(OverviewColumn column, NodeOverview node) {
    return switch (column) {
      case ACTIVITIES, OCCASIONS -> list(node, question.filterQuery());
      case PHYSICAL, MENTAL, SOCIAL, EXISTENTIAL ->
          question.filter().dimension().isPresent()
                  && !question.filter().dimension().equals(column.dimension())
              ? ""
              : list(
                  node,
                  question
                      .filterQuery()
                      .with(Facet.DIMENSION.parameter(), column.dimension().orElseThrow().code()));
      case REVIEW -> staffList(node, "?status=granskas");
      case VERIFIED -> staffList(node, "?status=publicerade&koll=obekraftade");
      case NODE, LANGUAGES, REQUESTS, OLDEST, IMPORT, PLUGINS -> "";
    };
  }

  /** What residents see of it. */
  private String list(NodeOverview node, Query narrowed) {
    return sites.homeOf(node.node(), visit.site())
        + "aktiviteter"
        + narrowed.with(Facet.WHERE.parameter(), OWN);
  }

  /** What those who work in the node see of it. */
  private String staffList(NodeOverview node, String narrowed) {
    return sites.homeOf(node.node(), visit.site()) + StaffRoutes.ROOT + "/aktiviteter" + narrowed;
  }

  /** What people call the modules that are on. */
  private List<Part> modules(NodeOverview node) {
    return node.plugins().stream()
        .flatMap(id -> plugins.find(node.node(), id).stream())
        .map(plugin -> new Part(plugin.name(visit.language()), ""))
        .toList();
  }

  private List<Part> languages(NodeOverview node) {
    LanguageNames names = LanguageNames.in(visit.words());
    Optional<String> asked = question.filter().language();
    return node.activities().byLanguage().entrySet().stream()
        .filter(one -> !one.getKey().equals(Language.SWEDISH.tag()))
        .sorted(Comparator.comparing(one -> names.name(one.getKey())))
        .map(
            one ->
                new Part(
                    names.name(one.getKey()) + " " + one.getValue(),
                    asked.isPresent() && !asked.get().equals(one.getKey())
                        ? ""
                        : list(
                            node,
                            question.filterQuery().with(Facet.LANGUAGE.parameter(), one.getKey()))))
        .toList();
  }
}
