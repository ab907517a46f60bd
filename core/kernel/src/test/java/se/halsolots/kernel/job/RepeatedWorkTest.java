package se.halsolots.kernel.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RepeatedWorkTest {

  @Test
  void a_round_that_runs_out_of_memory_does_not_end_the_work() {
    AtomicInteger rounds = new AtomicInteger();
    Runnable round =
        () -> {
          rounds.incrementAndGet();
          throw new OutOfMemoryError("a test's");
        };
    assertThatCode(
            () -> {
              RepeatedWork.survive("this test", round);
              RepeatedWork.survive("this test", round);
            })
        .doesNotThrowAnyException();
    assertThat(rounds).hasValue(2);
  }

  @Test
  void outside_of_a_server_nothing_is_done() {
    RepeatedWork work = new RepeatedWork();
    work.start("this test", Duration.ZERO, Duration.ofMillis(1), () -> {});
    assertThat(work.isGoing()).isFalse();
    work.stop();
  }
}
