package se.halsolots.reporting.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import se.halsolots.catalogue.CatalogueFigures;
import se.halsolots.catalogue.NodeFigures;
import se.halsolots.kernel.audit.AuditLog;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.plugin.ActivePlugin;
import se.halsolots.kernel.plugin.ActivePlugins;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.reporting.internal.store.OpenRequests;
import se.halsolots.reporting.internal.store.RequestCounts;
import se.halsolots.spi.TenantId;

/**
 * All nodes side by side, for those who run the region. Whoever looks must be allowed to in the
 * region itself, and it is noted there.
 */
@ApplicationScoped
public class RegionOverview {

  @Inject CatalogueFigures catalogue;
  @Inject RequestCounts requests;
  @Inject TenantRegistry tenants;
  @Inject ActivePlugins plugins;
  @Inject StaffAccess staff;
  @Inject TenantContext context;
  @Inject AuditLog audit;

  /**
   * What was counted.
   *
   * @param nodes all but the region, by their names
   * @param languages those that any activity is led in, whatever the filter
   */
  public record Found(List<NodeOverview> nodes, SortedSet<String> languages) {

    public Found {
      nodes = List.copyOf(nodes);
    }
  }

  /**
   * For looking at.
   *
   * @throws PortalException FORBIDDEN unless whoever is at work may see it, NOT_FOUND anywhere but
   *     in the region
   */
  @Transactional
  public Found read(OverviewFilter filter) {
    return count(filter, "overview.read");
  }

  /** The same, to be taken along in a file. */
  @Transactional
  public Found export(OverviewFilter filter) {
    return count(filter, "overview.export");
  }

  private Found count(OverviewFilter filter, String action) {
    staff.require(StaffPermission.OVERVIEW_READ);
    if (!context.tenant().isRegion()) {
      throw new PortalException(
          ErrorCode.NOT_FOUND, context.tenant().id() + " is no region and has no overview");
    }
    audit.note(action, "", "");
    Map<TenantId, Integer> inReview = catalogue.inReview();
    Map<TenantId, Instant> imports = catalogue.lastImports();
    Map<TenantId, OpenRequests> open = requests.open();
    List<NodeOverview> nodes = new ArrayList<>();
    SortedSet<String> languages = new TreeSet<>();
    for (Tenant node : tenants.all()) {
      if (!node.isRegion()) {
        NodeFigures all = catalogue.of(node, Map.of());
        languages.addAll(all.byLanguage().keySet());
        Optional<OpenRequests> waiting = Optional.ofNullable(open.get(node.id()));
        nodes.add(
            new NodeOverview(
                node,
                filter.facets().isEmpty() ? all : catalogue.of(node, filter.facets()),
                inReview.getOrDefault(node.id(), 0),
                waiting.map(OpenRequests::number).orElse(0),
                waiting.map(OpenRequests::oldest),
                Optional.ofNullable(imports.get(node.id())),
                plugins.of(node).stream().map(ActivePlugin::id).toList()));
      }
    }
    return new Found(nodes, languages);
  }
}
