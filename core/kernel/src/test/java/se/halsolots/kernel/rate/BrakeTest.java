package se.halsolots.kernel.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.halsolots.kernel.testing.MovedClock;

class BrakeTest {

  private final MovedClock clock = new MovedClock();
  private final Brake brake = new Brake(3, Duration.ofMinutes(15), clock);

  @Test
  void lets_so_many_through_and_then_makes_wait() {
    for (int i = 0; i < 3; i++) {
      assertThat(brake.admits("a")).isTrue();
    }
    assertThat(brake.admits("a")).isFalse();
    assertThat(brake.waitFor("a")).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void another_key_is_not_held_up() {
    for (int i = 0; i < 9; i++) {
      brake.admits("a");
    }
    assertThat(brake.waitFor("b")).isZero();
    assertThat(brake.admits("b")).isTrue();
  }

  @Test
  void wait_ends_by_itself_even_if_somebody_keeps_trying() {
    for (int i = 0; i < 9; i++) {
      brake.admits("a");
    }
    clock.forward(Duration.ofMinutes(10));
    assertThat(brake.waitFor("a")).isEqualTo(Duration.ofMinutes(5));
    brake.admits("a");
    clock.forward(Duration.ofMinutes(5).plusSeconds(1));
    assertThat(brake.waitFor("a")).isZero();
    assertThat(brake.admits("a")).isTrue();
  }

  @Test
  void success_forgets_the_failures() {
    brake.admits("a");
    brake.admits("a");
    brake.release("a");
    brake.admits("a");
    assertThat(brake.waitFor("a")).isZero();
  }

  @Test
  void what_was_given_back_does_not_count() {
    for (int i = 0; i < 9; i++) {
      assertThat(brake.admits("a")).isTrue();
      brake.giveBack("a");
    }
    brake.giveBack("a");
    for (int i = 0; i < 3; i++) {
      assertThat(brake.admits("a")).isTrue();
    }
    assertThat(brake.admits("a")).as("nothing is saved up by giving back").isFalse();
  }
}
