package se.halsolots.catalogue.desk;

import java.util.Map;
import java.util.UUID;

/**
 * What became of something that was sent to be kept.
 *
 * @param <C> what it says
 */
public sealed interface Kept<C> {

  /** It is kept, also if it had been kept before. */
  record Saved<C>(UUID id) implements Kept<C> {}

  /**
   * Somebody else changed it in the meantime; nothing was kept.
   *
   * @param theirs what it says now
   * @param revision to send along if what was typed is to take its place
   */
  record Overtaken<C>(C theirs, long revision) implements Kept<C> {}

  /**
   * Something is wrong with it; nothing was kept.
   *
   * @param faults codes by the names of the fields, in their order
   */
  record Refused<C>(Map<String, String> faults) implements Kept<C> {}
}
