package se.halsolots.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.kernel.tenancy.TenantFolderFixture;

/** Whoever runs the region looks into every node, and does nothing there. */
class CoordinatorAccessTest {

  @TempDir Path root;

  private final RoleTable roles = new RoleTable();
  private Tenant region;
  private Tenant boras;

  @BeforeEach
  void two_tenants() {
    List<Tenant> tenants = TenantFolderFixture.in(root).folders().tenants();
    region = tenants.get(0);
    boras = tenants.get(1);
  }

  @Test
  void coordinator_reads_the_catalogue_of_a_node_and_nothing_else() {
    StaffAccess access = access(StaffRole.COORDINATOR, boras);
    assertThat(access.permissions()).containsExactly(StaffPermission.CATALOGUE_READ);
    for (StaffPermission permission : StaffPermission.values()) {
      if (permission != StaffPermission.CATALOGUE_READ) {
        assertThatThrownBy(() -> access.require(permission))
            .as(permission.code())
            .isInstanceOf(PortalException.class)
            .hasMessageContaining("may not " + permission.code() + " in boras");
      }
    }
  }

  @Test
  void at_home_the_coordinator_may_what_the_role_says() {
    assertThat(access(StaffRole.COORDINATOR, region).permissions())
        .isEqualTo(StaffRole.COORDINATOR.permissions());
  }

  @Test
  void no_other_role_reaches_beyond_its_node() {
    Arrays.stream(StaffRole.values())
        .filter(role -> role != StaffRole.COORDINATOR && role != StaffRole.ORGANISER)
        .forEach(role -> assertThat(access(role, boras).permissions()).as(role.code()).isEmpty());
  }

  @Test
  void region_that_takes_reading_from_its_coordinators_takes_it_everywhere() throws IOException {
    Path folder = Files.createDirectories(root.resolve("ways").resolve(region.id().value()));
    Files.writeString(folder.resolve(RoleTable.FILE), "coordinator = overview.read\n");
    roles.load(root.resolve("ways"), List.of(region.id(), boras.id()), List.of());
    assertThat(access(StaffRole.COORDINATOR, boras).permissions()).isEmpty();
    assertThat(access(StaffRole.COORDINATOR, region).permissions())
        .isEqualTo(Set.of(StaffPermission.OVERVIEW_READ));
  }

  /** Somebody with that role in the region, at work in a tenant. */
  private StaffAccess access(StaffRole role, Tenant at) {
    TenantContext context = new TenantContext();
    context.enter(at, at.defaultLanguage());
    StaffAccess access = new StaffAccess(context, roles);
    access.enter(
        new StaffMember(
            new AccountId(Ids.next()),
            "karin@example.se",
            "Karin Lindahl",
            List.of(Grant.of(region.id(), role)),
            false));
    return access;
  }
}
