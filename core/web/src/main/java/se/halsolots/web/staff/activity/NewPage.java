package se.halsolots.web.staff.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.halsolots.catalogue.Named;
import se.halsolots.catalogue.desk.ActivityDesk;
import se.halsolots.catalogue.desk.SaveOutcome;
import se.halsolots.catalogue.desk.Stamp;
import se.halsolots.kernel.draft.FormDraft;
import se.halsolots.kernel.draft.FormDrafts;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.staff.door.FormToken;
import se.halsolots.web.staff.door.StaffPage;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** Where a new activity is written. Its id comes with the form, so that sending twice makes one. */
@ApplicationScoped
class NewPage implements StaffPage {

  private static final String DRAFT = "activity:new";

  @Inject ActivityForms forms;
  @Inject ActivityDesk desk;
  @Inject FormDrafts drafts;

  @Override
  public RouteFacts facts() {
    return StaffRoutes.of(
        ActivityForms.ROOT + "/ny", StaffPermission.CATALOGUE_EDIT, StaffPermission.OWN_ACTIVITIES);
  }

  @Override
  public Answer get(StaffVisit visit) {
    Directory directory = forms.directory(visit);
    String only =
        directory.onlyOwn()
            ? directory.keepers().stream().findFirst().map(Named::name).orElse("")
            : "";
    Fields empty = SheetFields.empty(Ids.next(), only);
    Optional<Fields> typed = drafts.find(DRAFT).map(FormDraft::fields).map(Fields::new);
    if (visit.query().first("utkast").isPresent() && typed.isPresent()) {
      return show(visit, directory, id(typed.get()), typed.get(), FormErrors.none());
    }
    FormState state = FormState.of(Ids.next().toString(), Optional.empty(), empty, Stamp.NONE);
    return forms.show(
        visit, directory, state.drafted(forms.draftOf(visit, DRAFT, empty, directory)), 200);
  }

  private static String id(Fields fields) {
    return ActivityIds.uuid(fields.text("id")).orElseGet(Ids::next).toString();
  }

  private Answer show(
      StaffVisit visit, Directory directory, String id, Fields fields, FormErrors errors) {
    FormState state = FormState.of(id, Optional.empty(), fields, Stamp.NONE).with(errors);
    return forms.show(visit, directory, state, errors.isEmpty() ? 200 : 422);
  }

  @Override
  public Answer post(StaffVisit visit, Fields fields) {
    if (fields.text("action").equals("discard")) {
      drafts.discard(DRAFT);
      return new Answer.SeeOther(visit.href(ActivityForms.ROOT + "/ny"));
    }
    Directory directory = forms.directory(visit);
    String id = id(fields);
    Optional<Fields> otherTimes = ActivityForms.withOtherTimes(fields);
    if (otherTimes.isPresent()) {
      return show(visit, directory, id, otherTimes.get(), FormErrors.none());
    }
    SheetReader.Reading reading = forms.read(visit, fields, directory, Optional.empty());
    if (reading.sheet().isEmpty()) {
      return show(visit, directory, id, fields, reading.errors());
    }
    SaveOutcome outcome;
    try {
      outcome = desk.create(ActivityIds.of(id), reading.sheet().get());
    } catch (PortalException e) {
      return show(visit, forms.directory(visit), id, fields, ActivityForms.gone(visit, e));
    }
    drafts.discard(DRAFT);
    if (outcome instanceof SaveOutcome.Saved saved) {
      return new Answer.SeeOther(EditPage.after(visit, desk, saved.activity(), fields, "created"));
    }
    return new Answer.SeeOther(visit.href(again(id, fields)));
  }

  /**
   * The form was sent before with other words, as after going back in the browser. What was written
   * now is kept as a draft of what was begun then; saving it there shows both.
   */
  String again(String id, Fields fields) {
    Map<String, List<String>> typed = new LinkedHashMap<>(fields.values());
    typed.keySet().removeAll(Set.of(FormToken.FIELD, "action"));
    drafts.keep(EditPage.draft(id), typed);
    return ActivityForms.ROOT + "/" + id + "?utkast=1&klart=activity-again";
  }
}
