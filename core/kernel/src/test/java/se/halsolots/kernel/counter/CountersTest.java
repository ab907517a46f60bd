package se.halsolots.kernel.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.halsolots.kernel.testing.StaffWorld.BORAS;
import static se.halsolots.kernel.testing.StaffWorld.MARK;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.kernel.tenancy.TenantScope;
import se.halsolots.kernel.testing.StaffWorld;
import se.halsolots.spi.TenantId;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

@EveryDatabase
@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class CountersTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-11-18");
  private static final LocalDate FAR = LocalDate.parse("2027-11-18");

  private final StaffWorld world;
  private final Counters counters = new Counters();
  private boolean broken;

  CountersTest(DatabaseUnderTest database, @TempDir Path folder) {
    world = new StaffWorld(database, folder, CounterStore.class);
  }

  @BeforeEach
  void begin_with_nothing() {
    counters.clock = world.clock();
    counters.scope = new Scope();
    counters.store = new InTransactions();
    for (TenantId node : List.of(MARK, BORAS)) {
      enter(node);
      counters.erase("walks");
    }
    enter(MARK);
  }

  @AfterEach
  void close() {
    world.close();
  }

  private void enter(TenantId node) {
    TenantContext context = new TenantContext();
    context.enter(world.tenant(node), Language.SWEDISH);
    counters.context = context;
  }

  /** Enters the node of what is written. */
  private final class Scope extends TenantScope {
    @Override
    public void run(TenantId tenant, Runnable work) {
      enter(tenant);
      work.run();
    }
  }

  /** Each in a transaction of its own. */
  private final class InTransactions extends CounterStore {
    @Override
    void add(Map<CounterKey, Long> more) {
      if (broken) {
        throw new IllegalStateException("the database is away");
      }
      world.byNobody(
          counters.context.tenant().id(),
          beans -> {
            beans.get(CounterStore.class).add(more);
            return true;
          });
    }

    @Override
    long sum(String plugin, String counter, LocalDate from, LocalDate before) {
      return world.byNobody(
          counters.context.tenant().id(),
          beans -> beans.get(CounterStore.class).sum(plugin, counter, from, before));
    }

    @Override
    int erase(String plugin) {
      return world.byNobody(
          counters.context.tenant().id(), beans -> beans.get(CounterStore.class).erase(plugin));
    }
  }

  private long sum(TenantId node, LocalDate from, LocalDate before) {
    enter(node);
    return counters.sum("walks", "list.opened", from, before);
  }

  @Test
  void what_is_counted_is_told_at_once_and_when_it_is_written() {
    counters.add("walks", "list.opened", 2);
    counters.add("walks", "list.opened", 1);
    assertThat(sum(MARK, FIRST, FAR)).isEqualTo(3);
    counters.write();
    assertThat(sum(MARK, FIRST, FAR)).isEqualTo(3);
    counters.add("walks", "list.opened", 4);
    counters.write();
    counters.write();
    assertThat(sum(MARK, FIRST, FAR)).isEqualTo(7);
  }

  @Test
  void days_nodes_and_plugins_are_counted_apart() {
    counters.add("walks", "list.opened", 1);
    counters.add("other", "list.opened", 50);
    world.clock().forward(Duration.ofDays(1));
    counters.add("walks", "list.opened", 10);
    enter(BORAS);
    counters.add("walks", "list.opened", 100);
    counters.write();

    assertThat(sum(MARK, FIRST, FIRST.plusDays(1))).isEqualTo(1);
    assertThat(sum(MARK, FIRST.plusDays(1), FIRST.plusDays(2))).isEqualTo(10);
    assertThat(sum(MARK, FIRST, FAR)).isEqualTo(11);
    assertThat(sum(BORAS, FIRST, FAR)).isEqualTo(100);
  }

  @Test
  void what_cannot_be_written_is_written_with_the_next() {
    counters.add("walks", "list.opened", 5);
    broken = true;
    counters.write();
    broken = false;
    enter(MARK);
    counters.add("walks", "list.opened", 1);
    counters.write();
    assertThat(sum(MARK, FIRST, FAR)).isEqualTo(6);
  }

  @Test
  void plugin_that_goes_takes_its_counters_along_written_or_not() {
    counters.add("walks", "list.opened", 5);
    counters.erase("walks");
    counters.write();
    assertThat(sum(MARK, FIRST, FAR)).isZero();
  }

  @Test
  void name_that_is_none_is_refused() {
    assertThatThrownBy(() -> counters.add("walks", "Öppnad lista", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("names no counter");
  }
}
