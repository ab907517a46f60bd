package se.halsolots.catalogue.internal.intake;

import java.util.ArrayList;
import java.util.List;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.intake.IntakeFault;
import se.halsolots.catalogue.intake.IntakeItem;
import se.halsolots.catalogue.intake.desk.ImportOutcome;

/** What became of the items of a portion. */
final class IntakeTally {

  private final List<Doing> doings = new ArrayList<>();
  private final List<IntakeFault> faults = new ArrayList<>();
  private int refused;

  /**
   * What an item did.
   *
   * @param was how the activity stood before; a new one stood as a draft
   */
  record Doing(IntakeItem item, ImportOutcome outcome, ActivityId activity, LifeStatus was) {}

  void note(IntakeItem item, ImportOutcome outcome, ActivityId activity, LifeStatus was) {
    doings.add(new Doing(item, outcome, activity, was));
  }

  void fault(IntakeFault fault) {
    faults.add(fault);
    if (fault.refused()) {
      refused++;
    }
  }

  int createdCount() {
    return count(ImportOutcome.CREATED);
  }

  int changedCount() {
    return count(ImportOutcome.CHANGED);
  }

  int unchangedCount() {
    return count(ImportOutcome.UNCHANGED);
  }

  int removedCount() {
    return count(ImportOutcome.REMOVED);
  }

  int refusedCount() {
    return refused;
  }

  private int count(ImportOutcome outcome) {
    return (int) doings.stream().filter(doing -> doing.outcome() == outcome).count();
  }

  /** In the order of the source. */
  List<Doing> doings() {
    return doings;
  }

  List<IntakeFault> faults() {
    return faults;
  }
}
