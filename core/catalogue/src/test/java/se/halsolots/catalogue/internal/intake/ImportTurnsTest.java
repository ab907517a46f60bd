package se.halsolots.catalogue.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.testing.Nodes;
import se.halsolots.kernel.job.JobTurns;
import se.halsolots.kernel.settings.PortalSettings;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.kernel.tenancy.TenantScope;
import se.halsolots.spi.TenantId;

@SuppressWarnings("UnnecessaryAssignment") // outside CDI nobody else fills the fields
class ImportTurnsTest {

  private static final Map<String, String> POSTGRES =
      Map.of("portal.db", "postgres", "PG_USER", "portal", "PG_PASSWORD", "secret");

  private final List<String> done = new ArrayList<>();
  private final Turns kept = new Turns(done);
  private final ScheduledExecutorService threads = Executors.newSingleThreadScheduledExecutor();
  private final ImportTurns turns = new ImportTurns();

  @BeforeEach
  void fill() {
    turns.turns = kept;
    turns.scope = new Scope();
    turns.tenants =
        new TenantRegistry() {
          @Override
          public Optional<Tenant> find(TenantId id) {
            return Optional.of(Nodes.MARK).filter(node -> node.id().equals(id));
          }
        };
    turns.executor =
        (ManagedScheduledExecutorService)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ManagedScheduledExecutorService.class},
                (proxy, method, arguments) -> method.invoke(threads, arguments));
    settings(POSTGRES);
  }

  private void settings(Map<String, String> set) {
    turns.settings = new PortalSettings(name -> Optional.ofNullable(set.get(name)));
  }

  @AfterEach
  void close() {
    threads.shutdownNow();
  }

  private boolean run(TenantId node) {
    return turns.run(node, () -> done.add("work"));
  }

  @Test
  void work_is_done_within_a_turn_that_is_given_back() {
    assertThat(run(Nodes.MARK.id())).isTrue();
    assertThat(done).containsExactly("take", "work", "give back");
  }

  @Test
  void turn_is_given_back_also_when_the_work_fails() {
    assertThatThrownBy(
            () ->
                turns.run(
                    Nodes.MARK.id(),
                    () -> {
                      throw new IllegalStateException("no database");
                    }))
        .hasMessage("no database");
    assertThat(done).containsExactly("take", "give back");
  }

  @Test
  void work_is_left_to_the_server_that_has_the_turn() {
    kept.free = false;

    assertThat(run(Nodes.MARK.id())).isFalse();
    assertThat(done).containsExactly("take");
  }

  @Test
  void server_with_an_embedded_database_takes_no_turns() {
    settings(Map.of());
    kept.free = false;

    assertThat(run(Nodes.MARK.id())).isTrue();
    assertThat(done).containsExactly("work");
  }

  @Test
  void work_for_a_node_that_is_gone_is_done_all_the_same() {
    assertThat(run(Nodes.BORAS.id())).isTrue();
    assertThat(done).containsExactly("work");
  }

  /** Enters no tenant. */
  private static final class Scope extends TenantScope {

    @Override
    public <T> T call(TenantId tenant, Supplier<T> work) {
      return work.get();
    }

    @Override
    public void run(TenantId tenant, Runnable work) {
      work.run();
    }
  }

  /** Remembers what was asked of it. */
  private static final class Turns extends JobTurns {

    private final List<String> done;
    private boolean free = true;

    Turns(List<String> done) {
      this.done = done;
    }

    @Override
    public boolean take(String name, Duration every) {
      done.add("take");
      return free;
    }

    @Override
    public void keep(String name) {
      done.add("keep");
    }

    @Override
    public void giveBack(String name) {
      done.add("give back");
    }
  }
}
