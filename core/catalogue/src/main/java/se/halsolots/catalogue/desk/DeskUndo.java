package se.halsolots.catalogue.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;

/** Takes back what was done to several activities. */
@ApplicationScoped
public class DeskUndo {

  @Inject DeskJournal journal;
  @Inject ActivityBulk bulk;
  @Inject SelectionDesk selection;

  /**
   * Takes it back where nobody changed anything since; what could not be taken back is named.
   *
   * @return names the taking back in the {@link DeskJournal}
   */
  public UUID takeBack(UUID run) {
    DeskJournal.Done done = journal.done(run);
    return switch (done.deed()) {
      case PUBLISH, ARCHIVE, VERIFY -> bulk.takeBack(done);
      case CHOOSE -> selection.takeBack(done);
      case TAKE_BACK ->
          throw new PortalException(
              ErrorCode.NOT_FOUND, "%s took something back itself".formatted(run));
    };
  }
}
