package se.halsolots.catalogue.internal.intake;

import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.spi.TenantId;

/**
 * How items are to be taken in.
 *
 * @param owner the node that the activities will belong to
 * @param source a name for where they come from, 1 to {@value #LONGEST_SOURCE} characters; ids of
 *     items are unique within it
 * @param publish whether residents see them at once; otherwise they are drafts
 */
public record IntakeOrder(TenantId owner, String source, boolean publish) {

  public static final int LONGEST_SOURCE = 100;

  public IntakeOrder {
    if (source.isBlank() || source.length() > LONGEST_SOURCE) {
      throw new PortalException(
          ErrorCode.INVALID_INPUT,
          "the name of the source '%s' is not valid; it has 1 to %d characters"
              .formatted(source, LONGEST_SOURCE));
    }
  }

  /** Who, in the life story of an activity, took the steps that an import takes. */
  public String by() {
    return "import: " + source;
  }
}
