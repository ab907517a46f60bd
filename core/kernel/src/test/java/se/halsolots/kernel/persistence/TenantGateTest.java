package se.halsolots.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.persistence.platform.database.DerbyPlatform;
import org.eclipse.persistence.sessions.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.kernel.tenancy.TenantFolderFixture;

class TenantGateTest {

  @TempDir Path root;

  private final List<String> calls = new ArrayList<>();
  private final Map<Object, Object> transaction = new HashMap<>();

  private EntityManager boras;
  private EntityManager mark;

  @BeforeEach
  void open_the_gates() {
    List<Tenant> tenants = TenantFolderFixture.in(root).folders().tenants();
    boras = gate(tenants.get(1)).guarded(recordingEntityManager());
    mark = gate(tenants.get(2)).guarded(recordingEntityManager());
  }

  @Test
  void every_call_carries_the_tenant() {
    boras.flush();
    mark.clear();
    assertThat(calls).containsExactly("setProperty boras", "flush", "setProperty mark", "clear");
  }

  @Test
  void without_a_tenant_nothing_reaches_the_database() {
    EntityManager nobody =
        new TenantGate(new TenantContext(), null).guarded(recordingEntityManager());
    assertThatThrownBy(() -> nobody.persist("row")).isInstanceOf(PortalException.class);
    assertThat(calls).isEmpty();
  }

  @Test
  void two_tenants_in_one_transaction_are_refused() {
    transaction.put("active", true);
    boras.flush();
    boras.flush();
    assertThatThrownBy(() -> mark.flush())
        .isInstanceOf(PortalException.class)
        .hasMessageContaining("belongs to tenant 'boras' and cannot work for 'mark'");
    transaction.clear();
    transaction.put("active", true);
    mark.flush();
    assertThat(calls).endsWith("setProperty mark", "flush");
  }

  @Test
  void failure_comes_through_as_it_was() {
    assertThatThrownBy(() -> boras.refresh("row")).isInstanceOf(EntityNotFoundException.class);
  }

  @Test
  void guarded_entity_manager_equals_itself_only() {
    Object same = boras;
    assertThat(boras).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(mark);
    assertThat(boras).hasToString("guarded recording");
  }

  private TenantGate gate(Tenant tenant) {
    TenantContext context = new TenantContext();
    context.enter(tenant, Language.SWEDISH);
    return new TenantGate(context, transactions());
  }

  private EntityManager recordingEntityManager() {
    return (EntityManager)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              switch (method.getName()) {
                case "toString" -> {
                  return "recording";
                }
                case "setProperty" -> {
                  assertThat(arguments[0]).isEqualTo("eclipselink.tenant-id");
                  calls.add("setProperty " + arguments[1]);
                }
                case "unwrap" -> {
                  return sessionOnDerby();
                }
                case "refresh" -> throw new EntityNotFoundException("gone");
                default -> calls.add(method.getName());
              }
              return null;
            });
  }

  private static Session sessionOnDerby() {
    return (Session)
        Proxy.newProxyInstance(
            TenantGateTest.class.getClassLoader(),
            new Class<?>[] {Session.class},
            (proxy, method, arguments) -> new DerbyPlatform());
  }

  private TransactionSynchronizationRegistry transactions() {
    return (TransactionSynchronizationRegistry)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {TransactionSynchronizationRegistry.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getTransactionKey" -> transaction.get("active");
                  case "getResource" -> transaction.get(arguments[0]);
                  case "putResource" -> transaction.put(arguments[0], arguments[1]);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
