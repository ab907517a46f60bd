package se.halsolots.catalogue.desk;

import java.util.Optional;
import se.halsolots.catalogue.SelectionChoice;
import se.halsolots.spi.TenantId;

/**
 * Which of the published activities of all nodes staff want to see.
 *
 * @param owner those of that node; empty for all
 * @param choice those that their node made that of; empty for all
 * @param words each must be in the title or the organiser's name; may be empty
 * @param beyondReach also those that would not reach the node unless it chose them
 */
public record SelectionFilter(
    Optional<TenantId> owner, Optional<SelectionChoice> choice, String words, boolean beyondReach) {

  public static final SelectionFilter ALL =
      new SelectionFilter(Optional.empty(), Optional.empty(), "", false);

  public SelectionFilter of(SelectionChoice only) {
    return new SelectionFilter(owner, Optional.of(only), words, beyondReach);
  }

  public boolean isNarrowed() {
    return owner.isPresent() || choice.isPresent() || !words.isBlank();
  }
}
