package se.halsolots.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollisionsTest {

  private final AtomicInteger times = new AtomicInteger();

  @Test
  void who_came_second_and_third_is_let_through() {
    assertThat(Collisions.past(() -> refusedTwice(new OptimisticLockException("changed"))))
        .isEqualTo("done");
    assertThat(times).hasValue(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "40001"})
  void database_may_be_the_one_that_refuses(String state) {
    RuntimeException refusal = new PersistenceException(new SQLException("no", state));

    assertThat(Collisions.past(() -> refusedTwice(refusal))).isEqualTo("done");
  }

  @ParameterizedTest
  @ValueSource(strings = {"22003", "42X05"})
  void other_faults_are_told_at_once(String state) {
    RuntimeException fault = new PersistenceException(new SQLException("no", state));

    assertThatThrownBy(() -> Collisions.past(() -> refusedTwice(fault))).isSameAs(fault);
    assertThat(times).hasValue(1);
  }

  @Test
  void what_never_gets_through_is_told_in_the_end() {
    RuntimeException refusal = new OptimisticLockException("changed");

    assertThatThrownBy(
            () ->
                Collisions.past(
                    () -> {
                      throw refusal;
                    }))
        .isSameAs(refusal);
  }

  private String refusedTwice(RuntimeException refusal) {
    if (times.incrementAndGet() <= 2) {
      throw refusal;
    }
    return "done";
  }
}
