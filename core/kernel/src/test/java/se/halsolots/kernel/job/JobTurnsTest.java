package se.halsolots.kernel.job;

import static org.assertj.core.api.Assertions.assertThat;
import static se.halsolots.kernel.testing.StaffWorld.BORAS;
import static se.halsolots.kernel.testing.StaffWorld.MARK;

import java.nio.file.Path;
import java.time.Duration;
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

  private boolean take(TenantId node) {
    return world.byNobody(node, beans -> beans.get(JobTurns.class).take(job, HOUR));
  }
}
