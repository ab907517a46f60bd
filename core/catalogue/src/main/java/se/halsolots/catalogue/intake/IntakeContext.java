package se.halsolots.catalogue.intake;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import se.halsolots.kernel.tenancy.Language;

/**
 * What a source does not tell about itself.
 *
 * @param zone of local times without a zone, and of the occasions made
 * @param language of texts without a language
 * @param today the day of the intake in that zone
 * @param fields what plugins add to activities, by {@code <plugin>.<field>}
 */
public record IntakeContext(
    ZoneId zone, Language language, LocalDate today, Map<String, IntakeField> fields) {

  public IntakeContext {
    fields = Map.copyOf(fields);
  }

  /** Without plugins. */
  public IntakeContext(ZoneId zone, Language language, LocalDate today) {
    this(zone, language, today, Map.of());
  }
}
