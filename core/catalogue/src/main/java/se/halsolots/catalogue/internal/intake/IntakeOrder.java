package se.halsolots.catalogue.internal.intake;

import se.halsolots.spi.TenantId;

/**
 * How items are to be taken in.
 *
 * @param owner the node that the activities will belong to
 * @param source a name for where they come from; ids of items are unique within it
 * @param publish whether residents see them at once; otherwise they are drafts
 */
public record IntakeOrder(TenantId owner, String source, boolean publish) {

  /** Who, in the life story of an activity, took the steps that an import takes. */
  public String by() {
    return "import: " + source;
  }
}
