package se.halsolots.far.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.TransactionalException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is done again when several send the same at the same moment. */
class TypedTest {

  @Test
  void who_comes_third_gets_through_too() {
    Deque<RuntimeException> faults =
        new ArrayDeque<>(
            List.of(
                new OptimisticLockException("the first was quicker"),
                new TransactionalException("so was the second", new IllegalStateException())));

    String done =
        Typed.onceMore(
            () -> {
              if (!faults.isEmpty()) {
                throw faults.pop();
              }
              return "done";
            });

    assertThat(done).isEqualTo("done");
  }

  @Test
  void what_never_goes_well_is_told_in_the_end() {
    assertThatThrownBy(
            () ->
                Typed.onceMore(
                    () -> {
                      throw new OptimisticLockException("always");
                    }))
        .isInstanceOf(OptimisticLockException.class);
  }
}
