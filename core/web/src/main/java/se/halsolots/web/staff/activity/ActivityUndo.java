package se.halsolots.web.staff.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.halsolots.catalogue.desk.ActivityDesk;
import se.halsolots.catalogue.desk.OccasionDesk;
import se.halsolots.web.staff.door.StaffVisit;
import se.halsolots.web.staff.door.Undo;

/** What can be taken back of what was done to an activity. */
final class ActivityUndo {

  private ActivityUndo() {}

  private static String page(String id) {
    return ActivityForms.ROOT + "/" + ActivityIds.of(id);
  }

  /** Fetches back a draft that was thrown away. */
  @ApplicationScoped
  static class OfDeletion implements Undo {

    @Inject ActivityDesk desk;

    @Override
    public String kind() {
      return "activity-deleted";
    }

    @Override
    public String undo(StaffVisit visit, String what) {
      desk.undelete(ActivityIds.of(what));
      return page(what);
    }
  }

  /** Gives what was archived its former standing. */
  @ApplicationScoped
  static class OfArchiving implements Undo {

    @Inject ActivityDesk desk;

    @Override
    public String kind() {
      return "activity-archived";
    }

    @Override
    public String undo(StaffVisit visit, String what) {
      desk.unarchive(ActivityIds.of(what));
      return page(what);
    }
  }

  /** Takes back from residents what was shown to them. */
  @ApplicationScoped
  static class OfPublishing implements Undo {

    @Inject ActivityDesk desk;

    @Override
    public String kind() {
      return "activity-published";
    }

    @Override
    public String undo(StaffVisit visit, String what) {
      desk.backToDraft(ActivityIds.of(what));
      return page(what);
    }
  }

  /** An occasion is on as planned after all. */
  @ApplicationScoped
  static class OfOccasion implements Undo {

    @Inject OccasionDesk desk;

    @Override
    public String kind() {
      return "activity-occasion";
    }

    @Override
    public String undo(StaffVisit visit, String what) {
      String[] parts = what.split("_", 2);
      desk.restore(ActivityIds.of(parts[0]), OccasionsPage.which(parts.length < 2 ? "" : parts[1]));
      return page(parts[0]) + "/tillfallen";
    }
  }
}
