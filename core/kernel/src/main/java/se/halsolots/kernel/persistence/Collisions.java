package se.halsolots.kernel.persistence;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * What two do at the very same moment, above all one person who clicks twice: the database lets one
 * of them through and refuses the other, whose work is undone as a whole. Done again, it finds what
 * the first has left, and is answered like the same form sent twice.
 */
public final class Collisions {

  private static final int MOST_TRIES = 6;
  private static final int DEEPEST = 20;

  private Collisions() {}

  /** Does the work, and again if others came between. */
  public static <T> T past(Supplier<T> work) {
    for (int tries = 1; tries < MOST_TRIES; tries++) {
      try {
        return work.get();
      } catch (RuntimeException e) {
        if (!isOne(e)) {
          throw e;
        }
      }
    }
    return work.get();
  }

  /** Whether somebody else's work at the same moment is the reason. */
  public static boolean isOne(Throwable fault) {
    Throwable cause = fault;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof OptimisticLockException
          || (cause instanceof SQLException sql && isOne(sql))) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  /** SQL states 23 (there already) and 40 (two at once, one of whom has to wait). */
  private static boolean isOne(SQLException fault) {
    String state = fault.getSQLState();
    return state != null && (state.startsWith("23") || state.startsWith("40"));
  }
}
