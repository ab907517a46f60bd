package se.halsolots.catalogue.intake;

import java.time.LocalDate;
import java.time.ZoneId;
import se.halsolots.kernel.tenancy.Language;

/**
 * What a source does not tell about itself.
 *
 * @param zone of local times without a zone, and of the occasions made
 * @param language of texts without a language
 * @param today the day of the intake in that zone
 */
public record IntakeContext(ZoneId zone, Language language, LocalDate today) {}
