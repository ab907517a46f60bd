package se.halsolots.kernel.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.se.SeContainer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.testing.KernelContainer;
import se.halsolots.spi.TenantId;

class TenantRegistryTest {

  private static final TenantId BORAS = new TenantId("boras");
  private static final TenantId MARK = new TenantId("mark");

  @TempDir Path root;

  private TenantFolderFixture world;
  private SeContainer container;
  private TenantRegistry registry;

  @BeforeEach
  void start() {
    world = TenantFolderFixture.in(root);
    world.set("boras/tenant.properties", "hosts", "halsa.boras.example,www.boras.example");
    container = KernelContainer.start(root);
    registry = container.select(TenantRegistry.class).get();
  }

  @AfterEach
  void stop() {
    container.close();
  }

  @Test
  void tenants_are_found_by_id_and_by_path() {
    assertThat(registry.get(BORAS).shortName()).isEqualTo("Borås");
    assertThat(registry.byPath("mark")).map(Tenant::id).contains(MARK);
    assertThat(registry.byPath("")).isEmpty();
    assertThat(registry.region().isRegion()).isTrue();
    assertThat(registry.problems()).isEmpty();
  }

  @Test
  void unknown_tenant_is_not_found() {
    assertThat(registry.find(new TenantId("atlantis"))).isEmpty();
    assertThatThrownBy(() -> registry.get(new TenantId("atlantis")))
        .isInstanceOfSatisfying(
            PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND))
        .hasMessageContaining("atlantis");
  }

  @Test
  void hosts_lead_to_their_tenant_whatever_case_and_port() {
    assertThat(registry.byHost("Halsa.Boras.example:8443"))
        .isInstanceOfSatisfying(
            HostMatch.Canonical.class, match -> assertThat(match.tenant().id()).isEqualTo(BORAS));
    assertThat(registry.byHost("www.boras.example."))
        .isInstanceOfSatisfying(
            HostMatch.Alias.class,
            match -> assertThat(match.canonicalHost()).isEqualTo("halsa.boras.example"));
    assertThat(registry.byHost("localhost:9080")).isEqualTo(new HostMatch.None());
  }

  @Test
  void portal_without_a_sound_region_says_why_it_cannot_run() {
    world.set("region/tenant.properties", "latitude", "north");
    try (SeContainer other = KernelContainer.start(root)) {
      assertThatThrownBy(() -> other.select(TenantRegistry.class).get().load())
          .isInstanceOfSatisfying(
              PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CONFIGURATION))
          .hasMessageContaining("no usable region")
          .hasMessageContaining("region/tenant.properties: latitude=north");
    }
  }

  @Test
  void work_in_a_scope_has_its_tenant() {
    TenantScope scope = container.select(TenantScope.class).get();
    TenantContext context = container.select(TenantContext.class).get();
    assertThat(scope.call(BORAS, () -> context.tenant().id())).isEqualTo(BORAS);
    assertThat(scope.call(MARK, () -> context.language())).isEqualTo(Language.SWEDISH);
    assertThat(scope.call(BORAS, () -> scope.call(BORAS, () -> context.tenant().id())))
        .isEqualTo(BORAS);
  }

  @Test
  void work_for_another_tenant_within_a_scope_is_refused() {
    TenantScope scope = container.select(TenantScope.class).get();
    assertThatThrownBy(() -> scope.run(BORAS, () -> scope.run(MARK, () -> {})))
        .isInstanceOf(PortalException.class)
        .hasMessageContaining("belongs to tenant 'boras' and cannot enter 'mark'");
    assertThat(scope.call(MARK, () -> true)).isTrue();
  }

  @Test
  void no_tenant_no_work() {
    TenantContext context = new TenantContext();
    assertThatThrownBy(context::tenant).hasMessageContaining("no tenant has been entered");
    assertThatThrownBy(context::language).hasMessageContaining("no tenant has been entered");
    context.enter(registry.get(BORAS), Language.ENGLISH);
    context.enter(registry.get(BORAS), Language.SWEDISH);
    assertThat(context.language()).isEqualTo(Language.SWEDISH);
    assertThatThrownBy(() -> context.enter(registry.get(MARK), Language.SWEDISH))
        .hasMessageContaining("belongs to tenant 'boras'");
  }
}
