package se.halsolots.catalogue.internal.intake;

import java.util.Optional;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.intake.IntakeActivity;
import se.halsolots.catalogue.intake.IntakeFault;
import se.halsolots.catalogue.internal.occasion.RecurrenceRule;
import se.halsolots.kernel.error.PortalException;

/** What an item must be for the catalogue to hold it; nothing of this could be cut to fit. */
final class IntakeChecks {

  private static final int LONGEST_SOURCE_ID = 300;

  private IntakeChecks() {}

  /** Why the whole item stays out; empty if it can go in. */
  static Optional<IntakeFault> refusal(IntakeActivity item) {
    String id = item.sourceId();
    if (id.isBlank() || id.length() > LONGEST_SOURCE_ID) {
      return Optional.of(
          refused(
              item,
              "id",
              id,
              "the id has %d characters; 1 to %d are valid"
                  .formatted(id.length(), LONGEST_SOURCE_ID)));
    }
    return item.series().stream().flatMap(series -> refusal(item, series).stream()).findFirst();
  }

  private static Optional<IntakeFault> refusal(IntakeActivity item, SeriesContent series) {
    if (series.breaks().size() > SeriesContent.MOST_BREAKS) {
      return Optional.of(
          refused(
              item,
              "schedule",
              "",
              "the series has %d breaks; at most %d fit"
                  .formatted(series.breaks().size(), SeriesContent.MOST_BREAKS)));
    }
    if (series.rule().isEmpty()) {
      return Optional.empty();
    }
    try {
      RecurrenceRule.of(series.rule(), series.zone());
      return Optional.empty();
    } catch (PortalException e) {
      return Optional.of(refused(item, "schedule", series.rule(), e.getMessage()));
    }
  }

  private static IntakeFault refused(
      IntakeActivity item, String field, String value, String reason) {
    return new IntakeFault(item.position(), item.sourceId(), field, value, reason, true);
  }
}
