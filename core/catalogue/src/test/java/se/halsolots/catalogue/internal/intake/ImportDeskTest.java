package se.halsolots.catalogue.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.intake.desk.ImportState;
import se.halsolots.catalogue.testing.Nodes;
import se.halsolots.kernel.job.BackgroundWork;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.spi.TenantId;

/** What a server takes up and what it leaves to others. */
@SuppressWarnings("UnnecessaryAssignment") // outside CDI nobody else fills the fields
class ImportDeskTest {

  private static final String HERE = "/here/a";
  private static final String ELSEWHERE = "/elsewhere/a";

  private final Queue queue = new Queue();
  private final Turns turns = new Turns();
  private final List<UUID> done = new ArrayList<>();
  private final ImportDesk desk = new ImportDesk();

  @BeforeEach
  void fill() {
    desk.imports = queue;
    desk.turns = turns;
    desk.background = new BackgroundWork();
    desk.clock = Clock.fixed(IntakeWorld.NOW, ZoneOffset.UTC);
    desk.sources =
        new ImportSources() {
          @Override
          boolean isHere(String address) {
            return !address.equals(ELSEWHERE);
          }
        };
    desk.runner =
        new ImportRunner() {
          @Override
          void run(Imports.Task task) {
            done.add(task.id());
            queue.tasks.remove(task);
          }
        };
  }

  /** Asks for an import, after those that were asked for before. */
  private UUID wait(Tenant node, String address, ImportState state, Duration ago) {
    UUID id = new UUID(0, queue.tasks.size() + 1L);
    queue.tasks.add(
        new Imports.Task(
            id,
            new IntakeOrder(node.id(), "korpen", true),
            address,
            IntakeWorld.NOW.minus(ago),
            0,
            state));
    return id;
  }

  private UUID wait(Tenant node, String address) {
    return wait(node, address, ImportState.RUNNING, Duration.ZERO);
  }

  @Test
  void imports_are_done_in_the_order_in_which_they_were_asked_for() {
    UUID first = wait(Nodes.MARK, HERE);
    UUID second = wait(Nodes.BORAS, HERE);
    UUID third = wait(Nodes.MARK, HERE);

    desk.workUntilDone();

    assertThat(done).containsExactly(first, second, third);
  }

  @Test
  void file_of_another_server_is_left_to_it_and_keeps_nobody_waiting() {
    wait(Nodes.MARK, ELSEWHERE);
    UUID here = wait(Nodes.MARK, HERE);

    desk.workUntilDone();

    assertThat(done).containsExactly(here);
  }

  @Test
  void file_that_is_gone_is_taken_up_where_there_is_no_other_server() {
    turns.alone = true;
    UUID gone = wait(Nodes.MARK, ELSEWHERE);

    desk.workUntilDone();

    assertThat(done).containsExactly(gone);
  }

  @Test
  void what_needs_no_file_is_taken_up_by_any_server() {
    UUID takenBack = wait(Nodes.MARK, ELSEWHERE, ImportState.TAKING_BACK, Duration.ZERO);
    UUID toStop = wait(Nodes.MARK, ELSEWHERE);
    queue.toStop.add(toStop);
    UUID forsaken = wait(Nodes.MARK, ELSEWHERE, ImportState.RUNNING, Duration.ofDays(3));

    desk.workUntilDone();

    assertThat(done).containsExactly(takenBack, toStop, forsaken);
  }

  @Test
  void nodes_whose_imports_another_server_is_at_are_passed_over() {
    wait(Nodes.MARK, HERE);
    UUID free = wait(Nodes.BORAS, HERE);
    turns.taken.add(Nodes.MARK.id());

    desk.workUntilDone();

    assertThat(done).containsExactly(free);
  }

  @Test
  void what_another_server_has_ended_meanwhile_is_not_done_again() {
    wait(Nodes.MARK, HERE);
    turns.meanwhile = queue.tasks::clear;

    desk.workUntilDone();

    assertThat(done).isEmpty();
  }

  /** What waits. */
  private static final class Queue extends Imports {

    private final List<Task> tasks = new ArrayList<>();
    private final Set<UUID> toStop = new HashSet<>();

    @Override
    public List<Task> unfinished() {
      return List.copyOf(tasks);
    }

    @Override
    public boolean isToStop(UUID id) {
      return toStop.contains(id);
    }
  }

  /** Turns of several servers. */
  private static final class Turns extends ImportTurns {

    private final Set<TenantId> taken = new HashSet<>();
    private boolean alone;
    private Runnable meanwhile = () -> {};

    @Override
    boolean isAlone() {
      return alone;
    }

    @Override
    boolean run(TenantId node, Runnable work) {
      meanwhile.run();
      if (!taken.contains(node)) {
        work.run();
      }
      return !taken.contains(node);
    }
  }
}
