package se.halsolots.reporting.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.CatalogueFigures;
import se.halsolots.catalogue.Facet;
import se.halsolots.catalogue.HealthDimension;
import se.halsolots.catalogue.NodeFigures;
import se.halsolots.kernel.audit.AuditLog;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.identity.AccountId;
import se.halsolots.kernel.identity.Grant;
import se.halsolots.kernel.identity.RoleTable;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.identity.StaffMember;
import se.halsolots.kernel.identity.StaffRole;
import se.halsolots.kernel.plugin.ActivePlugin;
import se.halsolots.kernel.plugin.ActivePlugins;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.kernel.tenancy.TenantFolders;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.reporting.internal.store.OpenRequests;
import se.halsolots.reporting.internal.store.RequestCounts;
import se.halsolots.spi.TenantId;

class RegionOverviewTest {

  private static final List<Tenant> TENANTS =
      TenantFolders.read(Path.of("../../tenants"), key -> true).tenants();
  private static final Tenant REGION = TENANTS.get(0);
  private static final Tenant BORAS = named("boras");
  private static final Instant ASKED = Instant.parse("2026-11-20T08:00:00Z");

  private final List<String> noted = new ArrayList<>();
  private final List<Map<Facet, Set<String>>> counted = new ArrayList<>();

  @Test
  void coordinator_sees_each_node_with_its_own_figures() {
    RegionOverview.Found found =
        overview(StaffRole.COORDINATOR, REGION, REGION).read(OverviewFilter.NONE);

    assertThat(found.nodes()).hasSize(TENANTS.size() - 1);
    NodeOverview boras = row(found, BORAS);
    assertThat(boras.inReview()).isEqualTo(3);
    assertThat(boras.openRequests()).isEqualTo(2);
    assertThat(boras.oldestRequest()).contains(ASKED);
    assertThat(boras.lastImport()).contains(ASKED);
    NodeOverview mark = row(found, named("mark"));
    assertThat(mark.inReview()).isZero();
    assertThat(mark.oldestRequest()).isEmpty();
    assertThat(mark.lastImport()).isEmpty();
    assertThat(found.languages()).containsExactly("so");
    assertThat(noted).containsExactly("overview.read");
  }

  @Test
  void filter_narrows_what_is_counted_but_not_what_can_be_chosen() {
    overview(StaffRole.COORDINATOR, REGION, REGION)
        .read(new OverviewFilter(Optional.of(HealthDimension.SOCIAL), Optional.of("ar")));

    assertThat(counted)
        .containsOnly(
            Map.of(), Map.of(Facet.DIMENSION, Set.of("social"), Facet.LANGUAGE, Set.of("ar")));
  }

  @Test
  void taking_it_along_is_noted_as_that() {
    overview(StaffRole.COORDINATOR, REGION, REGION).export(OverviewFilter.NONE);
    assertThat(noted).containsExactly("overview.export");
  }

  @Test
  void nobody_else_sees_it_and_nobody_from_within_a_node() {
    refused(ErrorCode.FORBIDDEN, overview(StaffRole.NODE_ADMINISTRATOR, REGION, REGION));
    refused(ErrorCode.FORBIDDEN, overview(StaffRole.NODE_ADMINISTRATOR, BORAS, BORAS));
    refused(ErrorCode.FORBIDDEN, overview(StaffRole.COORDINATOR, REGION, BORAS));
    refused(ErrorCode.NOT_FOUND, overview(StaffRole.COORDINATOR, BORAS, BORAS));
    assertThat(noted).isEmpty();
    assertThat(counted).isEmpty();
  }

  private static void refused(ErrorCode code, RegionOverview overview) {
    assertThatThrownBy(() -> overview.read(OverviewFilter.NONE))
        .isInstanceOfSatisfying(PortalException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private static NodeOverview row(RegionOverview.Found found, Tenant node) {
    return found.nodes().stream().filter(one -> one.node().equals(node)).findFirst().orElseThrow();
  }

  private static Tenant named(String id) {
    return TENANTS.stream().filter(one -> one.id().value().equals(id)).findFirst().orElseThrow();
  }

  /** As somebody with that role in one tenant, at work in a tenant. */
  @SuppressWarnings("UnnecessaryAssignment") // outside CDI nobody else fills the fields
  private RegionOverview overview(StaffRole role, Tenant of, Tenant at) {
    TenantContext context = new TenantContext();
    context.enter(at, at.defaultLanguage());
    StaffAccess access = new StaffAccess(context, new RoleTable());
    access.enter(
        new StaffMember(
            new AccountId(Ids.next()),
            "karin@example.se",
            "Karin Lindahl",
            List.of(Grant.of(of.id(), role)),
            false));
    RegionOverview overview = new RegionOverview();
    overview.catalogue = new Counted();
    overview.requests = new Asked();
    overview.tenants = new Known();
    overview.plugins = new NoPlugins();
    overview.staff = access;
    overview.context = context;
    overview.audit = new Noted();
    return overview;
  }

  private static final class Known extends TenantRegistry {
    @Override
    public List<Tenant> all() {
      return TENANTS;
    }
  }

  private static final class NoPlugins extends ActivePlugins {
    @Override
    public List<ActivePlugin> of(Tenant tenant) {
      return List.of();
    }
  }

  private final class Noted extends AuditLog {
    @Override
    public void note(String action, String target, String label) {
      noted.add(action);
    }
  }

  private final class Counted extends CatalogueFigures {
    @Override
    public NodeFigures of(Tenant node, Map<Facet, Set<String>> chosen) {
      counted.add(chosen);
      return new NodeFigures(1, Map.of(), new TreeMap<>(Map.of("so", 1)), 1, 4, 1);
    }

    @Override
    public Map<TenantId, Integer> inReview() {
      return Map.of(BORAS.id(), 3);
    }

    @Override
    public Map<TenantId, Instant> lastImports() {
      return Map.of(BORAS.id(), ASKED);
    }
  }

  private static final class Asked extends RequestCounts {

    @SuppressWarnings("NullAway") // never asked
    Asked() {
      super(null);
    }

    @Override
    public Map<TenantId, OpenRequests> open() {
      return Map.of(BORAS.id(), new OpenRequests(2, ASKED));
    }
  }
}
