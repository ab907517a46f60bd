package se.halsolots.catalogue.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.Deed;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.identity.StaffPermission;

/**
 * Does the same to many of the node's activities. What can be done is done, what cannot is named
 * with its reason; {@link DeskJournal} tells of both, and all can be taken back.
 */
@ApplicationScoped
public class ActivityBulk {

  /** How many at once: as many as take a reasonable time to wait for. */
  public static final int MOST = 2_000;

  private static final Set<Deed> DEEDS = EnumSet.of(Deed.PUBLISH, Deed.ARCHIVE, Deed.VERIFY);

  @Inject StaffAccess access;
  @Inject DeskJournal journal;
  @Inject BulkSteps steps;

  /**
   * Does it.
   *
   * @param deed publish, archive or verify
   * @param ids of activities of the node at hand, at most {@value #MOST}; others are as good as
   *     unknown
   * @return names the work in the {@link DeskJournal}
   */
  public UUID apply(Deed deed, List<ActivityId> ids) {
    access.require(StaffPermission.CATALOGUE_PUBLISH);
    if (!DEEDS.contains(deed) || ids.size() > MOST) {
      throw new PortalException(
          ErrorCode.INVALID_INPUT,
          "%s of %d activities is not possible; at most %d at once"
              .formatted(deed, ids.size(), MOST));
    }
    UUID run = journal.begin(deed);
    DeskPortions.each(
        List.copyOf(new LinkedHashSet<>(ids)),
        portion -> steps.take(run, deed, portion),
        one -> journal.failed(run, one.number(), one.thing(), ""));
    return run;
  }

  /**
   * Takes back what a run did.
   *
   * @return names the taking back in the journal
   */
  UUID takeBack(DeskJournal.Done done) {
    access.require(StaffPermission.CATALOGUE_PUBLISH);
    UUID run = journal.begin(Deed.TAKE_BACK);
    DeskPortions.each(
        done.lines(),
        portion -> steps.takeBack(run, done.deed(), portion),
        one -> journal.failed(run, one.number(), one.thing().activity(), one.thing().title()));
    return run;
  }
}
