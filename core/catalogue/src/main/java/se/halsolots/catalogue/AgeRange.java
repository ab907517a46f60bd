package se.halsolots.catalogue;

import java.util.OptionalInt;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;

/**
 * The ages an activity is for. The portal is for residents from {@value #YOUNGEST} years, so a
 * range without a lower end begins there.
 *
 * @param from years, 0 to 120
 * @param to years, not below {@code from}; empty when there is no upper end
 */
public record AgeRange(int from, OptionalInt to) {

  /** The collaboration's target group begins at this age. */
  public static final int YOUNGEST = 16;

  public AgeRange {
    if (from < 0 || from > 120 || to.orElse(from) < from || to.orElse(from) > 120) {
      throw new PortalException(
          ErrorCode.INVALID_INPUT,
          "the ages %d to %s are no range; valid are 0 to 120, the lower first"
              .formatted(from, to.isPresent() ? to.getAsInt() : "any"));
    }
  }

  /** Everybody the portal is for. */
  public static AgeRange everybody() {
    return new AgeRange(YOUNGEST, OptionalInt.empty());
  }

  /** Whether somebody the portal is for (16 or older) can take part at all. */
  public boolean withinThePortalsAges() {
    return to.orElse(YOUNGEST) >= YOUNGEST;
  }

  /**
   * Makes sure that residents can take part.
   *
   * @param activity what is for these ages, for the message
   * @throws PortalException INVALID_INPUT if it is only for people younger than the portal's
   *     residents
   */
  public void requireThePortalsAges(String activity) {
    if (!withinThePortalsAges()) {
      throw new PortalException(
          ErrorCode.INVALID_INPUT,
          "activity %s ends at age %d; the portal is for residents from %d years, so it stays unpublished"
              .formatted(activity, to.orElseThrow(), YOUNGEST));
    }
  }
}
