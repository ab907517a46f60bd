package se.halsolots.kernel.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BackgroundWorkTest {

  private final BackgroundWork work = new BackgroundWork();
  private final AtomicInteger done = new AtomicInteger();

  @Test
  void the_end_waits_for_a_step_under_way() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    CompletableFuture<Void> step =
        CompletableFuture.runAsync(
            () ->
                work.run(
                    () -> {
                      begun.countDown();
                      await(mayEnd);
                      done.incrementAndGet();
                    }));
    begun.await();

    assertThat(work.end(Duration.ofMillis(20))).isFalse();
    assertThat(work.isEnding()).isTrue();
    mayEnd.countDown();
    assertThat(work.end(Duration.ofSeconds(20))).isTrue();
    assertThat(done).hasValue(1);
    step.get();
  }

  @Test
  void no_step_begins_after_the_end() throws Exception {
    work.run(done::incrementAndGet);
    assertThat(work.call(() -> "answer")).contains("answer");

    assertThat(work.end(Duration.ZERO)).isTrue();

    work.run(done::incrementAndGet);
    assertThat(work.call(() -> "answer")).isEmpty();
    assertThat(done).hasValue(1);
  }

  @Test
  void what_is_to_be_done_at_last_is_done_after_the_steps_whatever_fails() throws Exception {
    work.run(done::incrementAndGet);
    work.atLast(this::fail);
    work.atLast(() -> done.compareAndSet(1, 2));

    assertThat(work.end(Duration.ZERO)).isTrue();

    assertThat(done).hasValue(2);
  }

  @Test
  void a_step_that_throws_holds_nothing_up() throws Exception {
    assertThat(CompletableFuture.runAsync(() -> work.run(this::fail)))
        .failsWithin(Duration.ofSeconds(20));

    assertThat(work.end(Duration.ZERO)).isTrue();
  }

  private void fail() {
    throw new IllegalStateException("a test's");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
