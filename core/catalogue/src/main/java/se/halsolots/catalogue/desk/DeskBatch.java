package se.halsolots.catalogue.desk;

import java.util.HashMap;
import java.util.Map;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.internal.history.Sheets;
import se.halsolots.catalogue.internal.history.VersionNote;
import se.halsolots.catalogue.internal.store.Activity;

/**
 * The records of one change of the catalogue that touches many activities: the same as for one,
 * without a question to the database for each.
 */
final class DeskBatch {

  private final DeskRecords records;
  private final Map<ActivityId, Integer> latest;
  private final long revision;

  DeskBatch(DeskRecords records, Map<ActivityId, Integer> latest, long revision) {
    this.records = records;
    this.latest = new HashMap<>(latest);
    this.revision = revision;
  }

  /** Before staff first change what an import brought, its state is kept too. */
  void before(Activity activity) {
    if (!latest.containsKey(activity.id())) {
      keep(activity, DeskRecords.beforeStaff(activity));
    }
  }

  /** It has been changed. */
  void changed(Activity activity, String action) {
    activity.changedIn(revision);
    keep(activity, records.note(action, revision));
    records.note(action, activity);
  }

  private void keep(Activity activity, VersionNote note) {
    int number = latest.merge(activity.id(), 1, Integer::sum);
    records.history.keep(activity.id(), number, Sheets.of(activity), note);
  }
}
