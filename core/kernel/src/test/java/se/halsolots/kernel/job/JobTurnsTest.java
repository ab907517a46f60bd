package se.halsolots.kernel.job;

import static org.assertj.core.api.Assertions.assertThat;
import static se.halsolots.kernel.testing.StaffWorld.BORAS;
import static se.halsolots.kernel.testing.StaffWorld.MARK;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.testing.StaffWorld;
import se.halsolots.spi.TenantId;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

@EveryDatabase
class JobTurnsTest {

  private static final Duration HOUR = Duration.ofHours(1);

  private final StaffWorld world;

  /** The database outlives a test. */
  private final String job = "example." + Ids.next();

  JobTurnsTest(DatabaseUnderTest database, @TempDir Path folder) {
    world = new StaffWorld(database, folder, JobTurns.class, JobTurns.Turn.class);
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void turn_is_given_once_until_the_next_is_due() {
    assertThat(take(MARK)).isTrue();
    assertThat(take(MARK)).isFalse();
    world.clock().forward(HOUR.minusSeconds(1));
    assertThat(take(MARK)).isFalse();
    world.clock().forward(Duration.ofSeconds(1));
    assertThat(take(MARK)).isTrue();
  }

  @Test
  void each_tenant_has_turns_of_its_own() {
    assertThat(take(MARK)).isTrue();
    assertThat(take(BORAS)).isTrue();
  }

  @Test
  void turn_that_is_kept_is_due_later_and_one_that_is_given_back_at_once() {
    assertThat(take(MARK)).isTrue();
    world.clock().forward(HOUR.minusSeconds(1));
    use(MARK, turns -> turns.keep(job));
    world.clock().forward(HOUR.minusSeconds(1));
    assertThat(take(MARK)).isFalse();

    use(MARK, turns -> turns.giveBack(job));

    assertThat(take(MARK)).isTrue();
    assertThat(take(MARK)).isFalse();
  }

  @Test
  void turns_of_other_tenants_are_neither_kept_nor_given_back() {
    assertThat(take(MARK)).isTrue();
    assertThat(take(BORAS)).isTrue();

    use(BORAS, turns -> turns.giveBack(job));

    assertThat(take(MARK)).isFalse();
  }

  private void use(TenantId node, Consumer<JobTurns> work) {
    world.byNobody(
        node,
        beans -> {
          work.accept(beans.get(JobTurns.class));
          return true;
        });
  }

  private boolean take(TenantId node) {
    return world.byNobody(node, beans -> beans.get(JobTurns.class).take(job, HOUR));
  }
}
