package se.halsolots.far.page;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import se.halsolots.spi.PluginContext;

/** What people send, and what they are shown in return. */
final class Typed {

  private static final int MOST_TRIES = 8;

  private Typed() {}

  /** The code in what was typed, or scanned: a reader of squares types the whole address. */
  static String code(String text) {
    String path = text.replaceFirst("[?#].*", "").replaceFirst("/+$", "");
    return path.substring(path.lastIndexOf('/') + 1).strip();
  }

  /** The id that the text stands for, if it stands for one. */
  static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A day in words, in the tenant's zone. */
  static String day(PluginContext context, Instant moment) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", context.locale())
        .format(moment.atZone(context.clock().getZone()));
  }

  /**
   * Does it, and again if others did the same at the same moment: then the next look finds what the
   * first has left. Each time one of them gets through, so several impatient clicks all do.
   */
  static <T> T onceMore(Supplier<T> work) {
    for (int tries = 1; tries < MOST_TRIES; tries++) {
      try {
        return work.get();
      } catch (PersistenceException | TransactionalException e) {
        // What stood in the way is there by now.
      }
    }
    return work.get();
  }
}
