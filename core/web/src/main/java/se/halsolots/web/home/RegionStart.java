package se.halsolots.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.halsolots.catalogue.CatalogueLookup;
import se.halsolots.catalogue.Facet;
import se.halsolots.catalogue.ListAnswer;
import se.halsolots.catalogue.ListOrder;
import se.halsolots.catalogue.ListQuestion;
import se.halsolots.kernel.plugin.PlacedBlock;
import se.halsolots.kernel.plugin.PluginBlocks;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.spi.PageBlock;
import se.halsolots.web.page.Visit;
import se.halsolots.web.page.WithBlocks;
import se.halsolots.web.resident.ActivityRow;
import se.halsolots.web.site.Moments;
import se.halsolots.web.site.Sites;

/** What the region's start page shows: the way to each node, and what is for everybody. */
@ApplicationScoped
class RegionStart {

  private static final int ROWS = 6;

  @Inject CatalogueLookup catalogue;
  @Inject TenantRegistry tenants;
  @Inject PluginBlocks plugins;
  @Inject Sites sites;

  /**
   * What the template shows.
   *
   * @param map none when the nodes cannot be drawn
   * @param rows what is online or of the whole region, soonest first
   */
  public record Model(
      String search,
      List<NodeLink> nodes,
      @Nullable RegionMap map,
      List<HealthWays.Way> ways,
      List<ActivityRow> rows,
      String online,
      List<PlacedBlock> blocks)
      implements WithBlocks {}

  Model model(Visit visit) {
    List<RegionMap.Node> nodes =
        tenants.all().stream()
            .filter(tenant -> !tenant.isRegion())
            .map(
                tenant ->
                    new RegionMap.Node(
                        tenant, sites.homeOf(tenant, visit.site()), own(visit, tenant)))
            .toList();
    ActivityRow.Maker maker = new ActivityRow.Maker(visit, new Moments(visit.words()));
    return new Model(
        visit.words().get("region.search", visit.site().shortName()),
        nodes.stream().map(node -> node(visit, node)).toList(),
        RegionMap.of(nodes).orElse(null),
        HealthWays.ways(visit, list(visit, visit.tenant(), Map.of(), 1)),
        list(visit, visit.tenant(), Map.of(Facet.WHERE, Set.of("online", "own")), ROWS)
            .cards()
            .stream()
            .map(maker::row)
            .toList(),
        HealthWays.href(visit, Facet.WHERE, "online"),
        plugins.at(PageBlock.Place.START_PAGE, visit.tenant(), visit.language()));
  }

  private static NodeLink node(Visit visit, RegionMap.Node node) {
    return new NodeLink(
        node.href(), node.tenant().shortName(), visit.words().get("list.result", node.count()));
  }

  /** How many activities there are in the node itself. */
  private int own(Visit visit, Tenant node) {
    return HealthWays.count(list(visit, node, Map.of(), 1), Facet.WHERE, "own");
  }

  private ListAnswer list(Visit visit, Tenant node, Map<Facet, Set<String>> chosen, int size) {
    return catalogue.list(
        node, new ListQuestion(visit.language(), "", chosen, ListOrder.SOONEST, 1, size));
  }
}
