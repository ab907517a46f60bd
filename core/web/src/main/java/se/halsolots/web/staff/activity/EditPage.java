package se.halsolots.web.staff.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.ActivitySheet;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.desk.ActivityDesk;
import se.halsolots.catalogue.desk.DeskActivity;
import se.halsolots.catalogue.desk.HistoryEntry;
import se.halsolots.catalogue.desk.ProposedChange;
import se.halsolots.catalogue.desk.SaveOutcome;
import se.halsolots.catalogue.desk.Stamp;
import se.halsolots.kernel.draft.FormDraft;
import se.halsolots.kernel.draft.FormDrafts;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** Where an activity is written on, published and taken away. */
@ApplicationScoped
class EditPage implements StaffPage {

  private static final int CONFLICT = 409;
  private static final String TAKE = "take-";

  @Inject ActivityForms forms;
  @Inject ActivityDesk desk;
  @Inject ActivitySteps steps;
  @Inject FormDrafts drafts;

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of(
        ActivityForms.ROOT + "/{id}",
        StaffPermission.CATALOGUE_EDIT,
        StaffPermission.OWN_ACTIVITIES);
  }

  @Override
  public Answer get(StaffVisit visit) {
    DeskActivity activity = desk.read(ActivityIds.of(visit));
    Directory directory = forms.directory(visit);
    Fields stored = SheetFields.of(shown(visit, activity), directory);
    Optional<Fields> typed = drafts.find(draft(activity)).map(FormDraft::fields).map(Fields::new);
    if (visit.query().first("utkast").isPresent() && typed.isPresent()) {
      FormState state = state(activity, typed.get(), Stamp.of(typed.get().text("seen")));
      return forms.show(visit, directory, state, 200);
    }
    if (visit.query().first("forslag").isPresent() && activity.waiting().isPresent()) {
      return proposal(visit, directory, activity, activity.waiting().get());
    }
    FormState state = state(activity, stored, activity.stamp());
    String kept = forms.draftOf(visit, draft(activity), stored, directory);
    return forms.show(visit, directory, state.drafted(kept), 200);
  }

  /** Whoever may not publish goes on writing on what they proposed. */
  private static ActivitySheet shown(StaffVisit visit, DeskActivity activity) {
    return visit.may(StaffPermission.CATALOGUE_PUBLISH)
        ? activity.sheet()
        : activity.waiting().map(ProposedChange::sheet).orElse(activity.sheet());
  }

  private static String draft(DeskActivity activity) {
    return draft(activity.id().toString());
  }

  /** Names what is kept of the form of the activity with that id. */
  static String draft(String id) {
    return "activity:" + id;
  }

  private static FormState state(DeskActivity activity, Fields fields, Stamp stamp) {
    return FormState.of(activity.id().toString(), Optional.of(activity), fields, stamp);
  }

  private Answer proposal(
      StaffVisit visit, Directory directory, DeskActivity activity, ProposedChange waiting) {
    Fields proposed = SheetFields.of(waiting.sheet(), directory);
    FormMerge merge =
        FormMerge.of(
            forms.difference(visit, directory),
            proposed,
            SheetFields.of(activity.sheet(), directory),
            Optional.empty());
    FormState state =
        state(activity, proposed, activity.stamp())
            .besides(merge.theirs(), visit.words().get("activity.proposal.beside", waiting.who()))
            .settles(true);
    return forms.show(visit, directory, state, 200);
  }

  @Override
  public Answer post(StaffVisit visit, Fields fields) {
    ActivityId id = ActivityIds.of(visit);
    Optional<String> done = steps.take(id, fields.text("action"));
    if (done.isPresent()) {
      return new Answer.SeeOther(visit.href(done.get()));
    }
    DeskActivity activity = desk.read(id);
    Directory directory = forms.directory(visit);
    Optional<Fields> otherTimes = ActivityForms.withOtherTimes(fields);
    if (otherTimes.isPresent()) {
      return again(visit, directory, activity, otherTimes.get(), FormErrors.none());
    }
    if (fields.text("action").startsWith(TAKE)) {
      Fields theirs = SheetFields.of(shown(visit, activity), directory);
      String name = fields.text("action").substring(TAKE.length());
      Fields merged = FormMerge.taking(name, fields, theirs);
      return again(visit, directory, activity, merged, FormErrors.none());
    }
    SheetReader.Reading reading =
        forms.read(visit, fields, directory, Optional.of(shown(visit, activity)));
    if (activity.status() == LifeStatus.PUBLISHED) {
      reading = reading.forResidents(visit.words());
    }
    return reading.sheet().isEmpty()
        ? again(visit, directory, activity, fields, reading.errors())
        : save(visit, directory, fields, reading.sheet().get());
  }

  /** The form with what was sent; in the midst of merging, with the others' texts. */
  private Answer again(
      StaffVisit visit,
      Directory directory,
      DeskActivity activity,
      Fields fields,
      FormErrors errors) {
    FormState state =
        state(activity, fields, Stamp.of(fields.text("seen")))
            .with(errors)
            .settles(!fields.text("settles").isEmpty());
    if (!fields.text("merging").isEmpty()) {
      FormMerge merge =
          FormMerge.of(
              forms.difference(visit, directory),
              fields,
              SheetFields.of(shown(visit, activity), directory),
              Optional.empty());
      state = state.besides(merge.theirs(), fields.text("merging"));
    }
    return forms.show(visit, directory, state, errors.isEmpty() ? 200 : 422);
  }

  private Answer save(StaffVisit visit, Directory directory, Fields fields, ActivitySheet sheet) {
    ActivityId id = ActivityIds.of(visit);
    SaveOutcome outcome;
    try {
      outcome = desk.save(id, Stamp.of(fields.text("seen")), sheet);
    } catch (PortalException e) {
      FormErrors gone = ActivityForms.gone(visit, e);
      return again(visit, directory, desk.read(id), fields, gone);
    }
    if (outcome instanceof SaveOutcome.Overtaken overtaken) {
      return overtaken(visit, directory, fields, overtaken);
    }
    drafts.discard(draft(id.toString()));
    if (outcome instanceof SaveOutcome.Saved saved) {
      if (!fields.text("settles").isEmpty() && visit.may(StaffPermission.CATALOGUE_PUBLISH)) {
        desk.takeUp(id, Stamp.of(fields.text("seen")).proposal());
      }
      return new Answer.SeeOther(after(visit, desk, saved.activity(), fields, "saved"));
    }
    return new Answer.SeeOther(
        visit.href(ActivityForms.ROOT + "/" + id) + "?klart=activity-proposed");
  }

  private Answer overtaken(
      StaffVisit visit, Directory directory, Fields fields, SaveOutcome.Overtaken outcome) {
    FormMerge merge =
        FormMerge.of(
            forms.difference(visit, directory),
            fields,
            SheetFields.of(outcome.theirs(), directory),
            outcome.base().map(base -> SheetFields.of(base, directory)));
    HistoryEntry by =
        outcome
            .by()
            .orElseGet(
                () ->
                    new HistoryEntry(
                        0, outcome.activity().changedAt(), "", "", outcome.activity().sheet()));
    String who = by.who().isEmpty() ? visit.words().get("activity.somebody") : by.who();
    String text = visit.words().get("activity.overtaken", who, new Moment(visit).of(by.at()));
    FormState state =
        state(outcome.activity(), merge.fields(), outcome.activity().stamp())
            .besides(merge.theirs(), text)
            .settles(!fields.text("settles").isEmpty());
    return forms.show(visit, directory, state, CONFLICT);
  }

  /** Goes on to what the button said besides saving, and tells where one then sees it. */
  static String after(
      StaffVisit visit, ActivityDesk desk, DeskActivity saved, Fields fields, String plain) {
    ActivityId id = saved.id();
    String page = visit.href(ActivityForms.ROOT + "/" + id) + "?klart=activity-";
    return switch (fields.text("action")) {
      case "publish" ->
          page
              + (isPublished(desk, id)
                  ? "published&angra=activity-published:" + id
                  : "unpublished");
      case "submit" -> {
        desk.submitForReview(id);
        yield page + "submitted";
      }
      default -> page + plain;
    };
  }

  /**
   * Shows it to residents. What was sent is saved by now: where it may not be shown, whoever wrote
   * it is to see that it is there, or they write it once more.
   */
  private static boolean isPublished(ActivityDesk desk, ActivityId id) {
    try {
      desk.publish(id);
      return true;
    } catch (PortalException e) {
      if (e.code() != ErrorCode.INVALID_INPUT) {
        throw e;
      }
      return false;
    }
  }
}
