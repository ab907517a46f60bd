package se.halsolots.healthguides.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a guide.
 *
 * @param languages codes of the languages spoken beside Swedish
 * @param areas names of the areas the guide works in; none means everywhere
 * @param networks clubs, congregations and others where people know the guide; may be empty
 * @param times when the guide usually can; none means that nobody knows
 * @param agreementOn when the agreement was signed
 * @param confidentialityOn when confidentiality was promised in writing
 * @param registerOn when the extract from the police register was shown
 */
public record GuideDetails(
    String name,
    String email,
    String phone,
    Set<String> languages,
    Set<String> areas,
    String networks,
    Set<Availability> times,
    GuideStanding standing,
    Optional<LocalDate> agreementOn,
    Optional<LocalDate> confidentialityOn,
    Optional<LocalDate> registerOn) {

  public GuideDetails {
    languages = Set.copyOf(languages);
    areas = Set.copyOf(areas);
    times = Set.copyOf(times);
  }

  /** Whether all three papers have been seen. */
  public boolean hasPapers() {
    return agreementOn.isPresent() && confidentialityOn.isPresent() && registerOn.isPresent();
  }
}
