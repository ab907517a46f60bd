package se.halsolots.catalogue.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.ActivitySheet;
import se.halsolots.catalogue.internal.history.ActivityHistory;
import se.halsolots.catalogue.internal.history.ActivityProposals;
import se.halsolots.catalogue.internal.history.KeptVersion;
import se.halsolots.catalogue.internal.history.Sheets;
import se.halsolots.catalogue.internal.history.VersionNote;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.internal.store.CatalogueRevisions;
import se.halsolots.kernel.audit.AuditLog;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.identity.StaffMember;

/** Writes down what is done at the desk: in the activity's history, the log, the revisions. */
@Dependent
class DeskRecords {

  @Inject CatalogueRevisions revisions;
  @Inject ActivityHistory history;
  @Inject ActivityProposals proposals;
  @Inject AuditLog audit;
  @Inject StaffAccess access;
  @Inject Clock clock;

  Instant now() {
    return clock.instant();
  }

  /** The name that the activity's life story has for whoever is at work. */
  String name() {
    return access.member().name();
  }

  /** Nobody else changes the catalogue until this is done. */
  void hold() {
    revisions.hold();
  }

  /** Before staff first change what an import brought, its state is kept too. */
  void before(Activity activity) {
    if (history.latest(activity.id()) == 0) {
      history.keep(activity, beforeStaff(activity));
    }
  }

  static VersionNote beforeStaff(Activity activity) {
    String source = activity.source().name();
    return new VersionNote(
        ActivityHistory.BEFORE, activity.changedAt(), "", source, activity.revision());
  }

  /** The records of a change of many activities at once. */
  DeskBatch batch(Collection<ActivityId> activities) {
    return new DeskBatch(this, history.latest(activities), revisions.next());
  }

  /** It has been changed. */
  void changed(Activity activity, String action) {
    long revision = revisions.next();
    activity.changedIn(revision);
    history.keep(activity, note(action, revision));
    note(action, activity);
  }

  /** Somebody wants it to say that. */
  void proposed(Activity activity, ActivitySheet sheet) {
    VersionNote note = note(ActivityHistory.PROPOSE, activity.revision());
    proposals.propose(activity.id(), history.keep(activity.id(), sheet, note), note);
    note(ActivityHistory.PROPOSE, activity);
  }

  /** What was proposed has been dealt with. */
  void settled(Activity activity) {
    proposals.settle(activity.id());
  }

  void note(String action, Activity activity) {
    audit.note(
        "activity." + action, activity.id().toString(), activity.content().swedish().title());
  }

  VersionNote note(String action, long revision) {
    StaffMember member = access.member();
    return new VersionNote(action, now(), member.id().toString(), member.name(), revision);
  }

  DeskActivity read(Activity activity) {
    Optional<ProposedChange> waiting = waiting(activity.id());
    return new DeskActivity(
        activity.id(),
        activity.slug(),
        activity.status(),
        Sheets.of(activity),
        new Stamp(activity.revision(), waiting.map(ProposedChange::number).orElse(0)),
        activity.verifiedOn(),
        activity.changedAt(),
        activity.source().name(),
        waiting);
  }

  Optional<ProposedChange> waiting(ActivityId id) {
    return proposals
        .find(id)
        .flatMap(
            waiting ->
                history
                    .version(id, waiting.number())
                    .map(
                        version ->
                            new ProposedChange(
                                waiting.number(), waiting.who(), waiting.at(), version.sheet())));
  }

  /** What it said at that state, if that is known. */
  Optional<ActivitySheet> at(Activity activity, Stamp seen) {
    return history.atRevision(activity.id(), seen.revision()).map(KeptVersion::sheet);
  }

  static HistoryEntry entry(KeptVersion version) {
    VersionNote note = version.note();
    return new HistoryEntry(
        version.number(), note.at(), note.who(), note.action(), version.sheet());
  }
}
