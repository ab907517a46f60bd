package se.halsolots.catalogue.internal.intake;

import java.util.UUID;
import se.halsolots.catalogue.intake.desk.ImportState;
import se.halsolots.spi.TenantId;

/**
 * What became of an import.
 *
 * @param message why it failed; empty otherwise
 */
public record ImportReport(
    UUID id, TenantId owner, String source, ImportState status, Counts counts, String message) {

  /**
   * In numbers of items.
   *
   * @param items read
   * @param faults told of, including those of fields of items that were taken in
   */
  public record Counts(
      long items,
      long created,
      long changed,
      long unchanged,
      long removed,
      long refused,
      long faults) {}
}
