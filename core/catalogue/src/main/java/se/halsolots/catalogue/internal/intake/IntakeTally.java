package se.halsolots.catalogue.internal.intake;

import java.util.ArrayList;
import java.util.List;
import se.halsolots.catalogue.intake.IntakeFault;

/** What became of the items of a portion. */
final class IntakeTally {

  private int created;
  private int changed;
  private int unchanged;
  private int removed;
  private int refused;
  private final List<IntakeFault> faults = new ArrayList<>();

  void created() {
    created++;
  }

  void changed() {
    changed++;
  }

  void unchanged() {
    unchanged++;
  }

  void removed() {
    removed++;
  }

  void fault(IntakeFault fault) {
    faults.add(fault);
    if (fault.refused()) {
      refused++;
    }
  }

  int createdCount() {
    return created;
  }

  int changedCount() {
    return changed;
  }

  int unchangedCount() {
    return unchanged;
  }

  int removedCount() {
    return removed;
  }

  int refusedCount() {
    return refused;
  }

  List<IntakeFault> faults() {
    return faults;
  }
}
