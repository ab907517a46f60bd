package se.halsolots.catalogue.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.ActivitySheet;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.internal.history.KeptVersion;
import se.halsolots.catalogue.internal.history.Sheets;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.tenancy.TenantContext;

/**
 * Where staff write their node's activities, publish them and take them away. What cannot be seen
 * by whoever is at work is NOT_FOUND, whether it exists or not. To do again what is done already
 * changes nothing: an answer may have been lost on its way.
 */
@ApplicationScoped
public class ActivityDesk {

  @Inject OwnActivities own;
  @Inject DeskRecords records;
  @Inject DeskWriting writing;
  @Inject StaffAccess access;
  @Inject TenantContext context;

  /** The activity, as it is now. */
  @Transactional
  public DeskActivity read(ActivityId id) {
    return records.read(own.get(id));
  }

  /**
   * Begins a draft.
   *
   * @param id made with the form, so that a form that is sent twice begins one draft only
   */
  @Transactional
  public SaveOutcome create(ActivityId id, ActivitySheet sheet) {
    own.requireWriting();
    own.requireOrganiser(sheet.organiser());
    records.hold();
    Optional<Activity> begun = own.find(id);
    if (begun.isPresent()) {
      return change(begun.get(), Stamp.NONE, sheet);
    }
    ActivityId free = own.isTaken(id) ? new ActivityId(Ids.next()) : id;
    Activity activity = writing.begin(free, sheet);
    records.changed(activity, "create");
    return new SaveOutcome.Saved(records.read(activity));
  }

  /**
   * Makes it say what was sent; or, if it is published and they may not publish, lets that wait for
   * the node.
   *
   * @param seen the state that the form showed
   */
  @Transactional
  public SaveOutcome save(ActivityId id, Stamp seen, ActivitySheet sheet) {
    records.hold();
    Activity activity = own.get(id);
    own.requireOrganiser(sheet.organiser());
    return mustWait(activity) ? propose(activity, seen, sheet) : change(activity, seen, sheet);
  }

  private boolean mustWait(Activity activity) {
    return activity.status() == LifeStatus.PUBLISHED
        && !access.may(StaffPermission.CATALOGUE_PUBLISH);
  }

  private SaveOutcome change(Activity activity, Stamp seen, ActivitySheet sheet) {
    if (!sheet.saysTheSameAs(Sheets.of(activity))) {
      if (seen.revision() != activity.revision()) {
        return overtaken(activity, Sheets.of(activity), seen);
      }
      write(activity, sheet, "save");
    }
    if (seen.proposal() > 0) {
      records
          .waiting(activity.id())
          .filter(waiting -> waiting.sheet().saysTheSameAs(sheet))
          .ifPresent(waiting -> records.settled(activity));
    }
    return new SaveOutcome.Saved(records.read(activity));
  }

  private SaveOutcome propose(Activity activity, Stamp seen, ActivitySheet sheet) {
    Optional<ProposedChange> waiting = records.waiting(activity.id());
    ActivitySheet now = waiting.map(ProposedChange::sheet).orElseGet(() -> Sheets.of(activity));
    if (sheet.saysTheSameAs(now)) {
      return new SaveOutcome.Proposed(records.read(activity));
    }
    if (!records.read(activity).stamp().equals(seen)) {
      return overtaken(activity, now, seen);
    }
    records.before(activity);
    records.proposed(activity, sheet);
    return new SaveOutcome.Proposed(records.read(activity));
  }

  private SaveOutcome overtaken(Activity activity, ActivitySheet theirs, Stamp seen) {
    return new SaveOutcome.Overtaken(
        records.read(activity),
        theirs,
        records.at(activity, seen),
        records.history.versions(activity.id(), 1).stream().findFirst().map(DeskRecords::entry));
  }

  private void write(Activity activity, ActivitySheet sheet, String action) {
    records.before(activity);
    writing.write(activity, sheet);
    records.changed(activity, action);
  }

  /** Sends a draft to the node to look at. */
  @Transactional
  public DeskActivity submitForReview(ActivityId id) {
    return step(
        id,
        LifeStatus.IN_REVIEW,
        "submit",
        (activity, by) -> activity.submitForReview(records.now(), by));
  }

  /** Shows it to residents. */
  @Transactional
  public DeskActivity publish(ActivityId id) {
    access.require(StaffPermission.CATALOGUE_PUBLISH);
    return step(
        id,
        LifeStatus.PUBLISHED,
        "publish",
        (activity, by) -> {
          if (activity.status() == LifeStatus.ARCHIVED) {
            activity.backToDraft(records.now(), by);
          }
          activity.publish(records.now(), by);
        });
  }

  /** Takes it back from residents or from review, to write on it. */
  @Transactional
  public DeskActivity backToDraft(ActivityId id) {
    if (own.get(id).status() != LifeStatus.IN_REVIEW) {
      access.require(StaffPermission.CATALOGUE_PUBLISH);
    }
    return step(
        id, LifeStatus.DRAFT, "draft", (activity, by) -> activity.backToDraft(records.now(), by));
  }

  /** Takes it away from residents for good. */
  @Transactional
  public DeskActivity archive(ActivityId id) {
    access.require(StaffPermission.CATALOGUE_PUBLISH);
    return step(
        id, LifeStatus.ARCHIVED, "archive", (activity, by) -> activity.archive(records.now(), by));
  }

  /** Gives what was archived the standing back that it had before. */
  @Transactional
  public DeskActivity unarchive(ActivityId id) {
    Activity activity = own.get(id);
    access.require(StaffPermission.CATALOGUE_PUBLISH);
    if (activity.status() != LifeStatus.ARCHIVED) {
      return records.read(activity);
    }
    return DeskWriting.earlier(activity) == LifeStatus.PUBLISHED ? publish(id) : backToDraft(id);
  }

  /** Throws a draft away; it can be fetched back. */
  @Transactional
  public void delete(ActivityId id) {
    records.hold();
    Activity activity = own.evenDeleted(id);
    if (activity.status() != LifeStatus.DELETED) {
      step(activity, "delete", (one, by) -> one.delete(records.now(), by));
    }
  }

  /** Fetches back a draft that was thrown away. */
  @Transactional
  public DeskActivity undelete(ActivityId id) {
    records.hold();
    Activity activity = own.evenDeleted(id);
    if (activity.status() == LifeStatus.DELETED) {
      step(activity, "undelete", (one, by) -> one.undelete(records.now(), by));
    }
    return records.read(activity);
  }

  private DeskActivity step(
      ActivityId id, LifeStatus goal, String action, BiConsumer<Activity, String> work) {
    records.hold();
    Activity activity = own.get(id);
    if (activity.status() != goal) {
      step(activity, action, work);
    }
    return records.read(activity);
  }

  private void step(Activity activity, String action, BiConsumer<Activity, String> work) {
    records.before(activity);
    work.accept(activity, records.name());
    records.changed(activity, action);
  }

  /** Somebody looked: it is still right. */
  @Transactional
  public DeskActivity verify(ActivityId id) {
    access.require(StaffPermission.CATALOGUE_PUBLISH);
    records.hold();
    Activity activity = own.get(id);
    LocalDate today = records.now().atZone(context.tenant().zone()).toLocalDate();
    if (activity.verifiedOn().filter(today::equals).isEmpty()) {
      records.before(activity);
      activity.verify(today, "");
      records.changed(activity, "verify");
    }
    return records.read(activity);
  }

  /** Lets a published activity say what waits, if nothing else changed it since. */
  @Transactional
  public SaveOutcome accept(ActivityId id, int number) {
    access.require(StaffPermission.CATALOGUE_PUBLISH);
    records.hold();
    Activity activity = own.get(id);
    KeptVersion version = version(id, number);
    if (records.waiting(id).filter(waiting -> waiting.number() == number).isEmpty()) {
      return new SaveOutcome.Saved(records.read(activity));
    }
    if (version.note().revision() != activity.revision()) {
      return overtaken(activity, Sheets.of(activity), new Stamp(version.note().revision(), number));
    }
    write(activity, writing.stillPossible(activity, version.sheet()), "accept");
    records.settled(activity);
    return new SaveOutcome.Saved(records.read(activity));
  }

  /**
   * That version, which waited, has been taken up in what was saved. What came after it goes on
   * waiting.
   */
  @Transactional
  public void takeUp(ActivityId id, int number) {
    access.require(StaffPermission.CATALOGUE_PUBLISH);
    settle(id, number, "accept");
  }

  /**
   * Leaves a published activity as it is; that version, which waited, stays in its history. What
   * came after it goes on waiting.
   */
  @Transactional
  public void decline(ActivityId id, int number) {
    settle(id, number, "decline");
  }

  private void settle(ActivityId id, int number, String action) {
    records.hold();
    Activity activity = own.get(id);
    if (records.waiting(id).filter(waiting -> waiting.number() == number).isPresent()) {
      records.settled(activity);
      records.note(action, activity);
    }
  }

  /** Makes it say again what it said in an earlier version. */
  @Transactional
  public SaveOutcome restore(ActivityId id, int number) {
    records.hold();
    Activity activity = own.get(id);
    ActivitySheet old = writing.stillPossible(activity, version(id, number).sheet());
    own.requireOrganiser(old.organiser());
    if (mustWait(activity)) {
      return propose(activity, records.read(activity).stamp(), old);
    }
    if (!old.saysTheSameAs(Sheets.of(activity))) {
      write(activity, old, "restore");
    }
    return new SaveOutcome.Saved(records.read(activity));
  }

  private KeptVersion version(ActivityId id, int number) {
    return records
        .history
        .version(id, number)
        .orElseThrow(
            () -> new PortalException(ErrorCode.NOT_FOUND, id + " has no version " + number));
  }
}
