package se.halsolots.catalogue.desk;

import java.util.Optional;
import se.halsolots.catalogue.ActivitySheet;

/** What came of what somebody sent. */
public sealed interface SaveOutcome {

  /** It says now what was sent. */
  record Saved(DeskActivity activity) implements SaveOutcome {}

  /** It is published; what was sent waits for the node to look at it. */
  record Proposed(DeskActivity activity) implements SaveOutcome {}

  /**
   * Somebody else changed it in the meantime; nothing was written.
   *
   * @param theirs what it says now
   * @param base what it said when the form was opened, if that is known
   * @param by who changed it and when, if that is known
   */
  record Overtaken(
      DeskActivity activity,
      ActivitySheet theirs,
      Optional<ActivitySheet> base,
      Optional<HistoryEntry> by)
      implements SaveOutcome {}
}
