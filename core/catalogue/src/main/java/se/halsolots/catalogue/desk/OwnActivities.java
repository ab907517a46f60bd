package se.halsolots.catalogue.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.Named;
import se.halsolots.catalogue.internal.store.Activities;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.tenancy.TenantContext;

/**
 * Gives whoever is at work the activities that they may write, and no others: all of the node, or
 * those of their organisers. Another's activity is missing just like one that never was.
 */
@Dependent
class OwnActivities {

  @Inject Activities activities;
  @Inject StaffAccess access;
  @Inject TenantContext context;

  /** The activity, unless it was thrown away. */
  Activity get(ActivityId id) {
    return find(id).orElseThrow(() -> missing(id));
  }

  /** The same, if there is one that they may write. */
  Optional<Activity> find(ActivityId id) {
    return any(id).filter(one -> one.status() != LifeStatus.DELETED);
  }

  /** The activity, thrown away or not. */
  Activity evenDeleted(ActivityId id) {
    return any(id).orElseThrow(() -> missing(id));
  }

  /** Whether there is an activity of that id at all, whoever it belongs to. */
  boolean isTaken(ActivityId id) {
    return activities.find(id).isPresent();
  }

  private Optional<Activity> any(ActivityId id) {
    requireWriting();
    return activities
        .find(id)
        .filter(one -> one.owner().equals(context.tenant().id()))
        .filter(one -> keepsAll() || isTheirs(one));
  }

  /** Holds up everybody who may write nothing here. */
  void requireWriting() {
    if (!keepsAll()) {
      access.require(StaffPermission.OWN_ACTIVITIES);
    }
  }

  /** Whether they keep all activities of the node. */
  boolean keepsAll() {
    return access.may(StaffPermission.CATALOGUE_EDIT);
  }

  private boolean isTheirs(Activity activity) {
    Set<UUID> organisers = access.organisers();
    return access.may(StaffPermission.OWN_ACTIVITIES)
        && activity.organiser().filter(one -> organisers.contains(one.id().value())).isPresent();
  }

  /** Holds up whoever would give an activity to somebody whose activities they do not keep. */
  void requireOrganiser(Optional<Named> organiser) {
    if (!keepsAll() && organiser.filter(one -> access.organisers().contains(one.id())).isEmpty()) {
      throw new PortalException(
          ErrorCode.FORBIDDEN,
          "whoever keeps the activities of some organisers names one of these, not "
              + organiser.map(Named::name).orElse("nobody"));
    }
  }

  private static PortalException missing(ActivityId id) {
    return new PortalException(ErrorCode.NOT_FOUND, "there is no activity " + id + " here");
  }
}
