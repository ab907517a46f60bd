package se.halsolots.catalogue.intake.desk;

/**
 * An import in numbers of items.
 *
 * @param items read
 * @param faults told of, including those of fields of items that are taken in
 * @param twins new ones that look like an activity that is there already
 * @param undone of its doings, when it was taken back
 */
public record ImportCounts(
    long items,
    long created,
    long changed,
    long unchanged,
    long removed,
    long refused,
    long faults,
    long twins,
    long undone) {

  /** What it did or would do to the catalogue. */
  public long doings() {
    return created + changed + removed;
  }
}
