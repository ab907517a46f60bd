package se.halsolots.web.staff.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.halsolots.catalogue.HealthDimension;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.plugin.ActivePlugins;
import se.halsolots.kernel.plugin.PlacedBlock;
import se.halsolots.kernel.plugin.PluginBlocks;
import se.halsolots.reporting.overview.NodeOverview;
import se.halsolots.reporting.overview.RegionOverview;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.PageBlock;
import se.halsolots.web.home.RegionMap;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.page.WithBlocks;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.site.LanguageNames;
import se.halsolots.web.site.Sites;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** All nodes side by side: on a map and in a table that can be narrowed and put in order. */
@ApplicationScoped
class OverviewPage implements StaffPage {

  static final String PAGE = "oversikt";

  @Inject RegionOverview overview;
  @Inject Sites sites;
  @Inject PluginBlocks blocks;
  @Inject ActivePlugins plugins;
  @Inject Clock clock;

  /**
   * What the view shows.
   *
   * @param map none when the nodes cannot be drawn
   * @param onMap what the numbers on the map count
   * @param file the same as a file
   * @param narrowed whether only some activities are counted
   * @param all the page without any narrowing
   * @param errors none; the fields expect them
   * @param blocks what modules show
   */
  public record Model(
      Filter filter,
      @Nullable RegionMap map,
      String onMap,
      List<OverviewTable.Head> heads,
      List<OverviewTable.Row> rows,
      List<OverviewTable.Cell> sums,
      String file,
      boolean narrowed,
      String all,
      FormErrors errors,
      List<PlacedBlock> blocks)
      implements WithBlocks {}

  /** What one can choose. */
  public record Filter(List<Choice> dimensions, List<Choice> languages, List<Choice> orders) {}

  @Override
  public RouteFacts facts() {
    return StaffRoutes.region(PAGE, StaffPermission.OVERVIEW_READ);
  }

  @Override
  public Answer get(StaffVisit visit) {
    OverviewQuestion question = OverviewQuestion.of(visit.query());
    RegionOverview.Found found = overview.read(question.filter());
    OverviewValues values = new OverviewValues(visit.words(), visit.site(), clock.instant());
    OverviewTable table = new OverviewTable(visit, sites, plugins, question, values);
    List<NodeOverview> nodes = question.sorted(found.nodes());
    OverviewColumn onMap = OverviewValues.onMap(question.column());
    String page = visit.href(PAGE);
    return new Answer.View(
        "overview/overview",
        PageHead.of(visit.words().get("nav.oversikt"), PAGE, StaffRoutes.ROOT + "/" + PAGE),
        new Model(
            filter(visit, question, found.languages(), values),
            map(visit, found.nodes(), values, onMap),
            values.label(onMap),
            table.heads(),
            table.rows(nodes),
            table.sums(nodes),
            visit.href(OverviewFile.PAGE) + question.query(),
            !question.filter().facets().isEmpty(),
            page,
            FormErrors.none(),
            blocks.at(PageBlock.Place.REGION_OVERVIEW, visit.tenant(), visit.language())));
  }

  private @Nullable RegionMap map(
      StaffVisit visit, List<NodeOverview> byName, OverviewValues values, OverviewColumn column) {
    return RegionMap.of(
            byName.stream()
                .map(
                    node ->
                        new RegionMap.Node(
                            node.node(),
                            sites.homeOf(node.node(), visit.site()) + "aktiviteter?var=own",
                            values.number(column, node)))
                .toList())
        .orElse(null);
  }

  private static String dimension(HealthDimension dimension, OverviewValues values) {
    return OverviewColumn.find(dimension.swedish()).map(values::label).orElseThrow();
  }

  private static Filter filter(
      StaffVisit visit, OverviewQuestion question, Set<String> languages, OverviewValues values) {
    LanguageNames names = LanguageNames.in(visit.words());
    return new Filter(
        Choice.of(
            Arrays.stream(HealthDimension.values()),
            HealthDimension::code,
            one -> dimension(one, values),
            question.filter().dimension().stream()
                .map(HealthDimension::code)
                .collect(Collectors.toSet())),
        Choice.of(
            languages.stream().sorted((one, other) -> names.name(one).compareTo(names.name(other))),
            code -> code,
            names::name,
            question.filter().language().stream().toList()),
        Choice.of(
            Arrays.stream(OverviewColumn.values()),
            OverviewColumn::code,
            values::label,
            List.of(question.column().code())));
  }
}
