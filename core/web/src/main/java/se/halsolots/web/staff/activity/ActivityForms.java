package se.halsolots.web.staff.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.halsolots.catalogue.ActivitySheet;
import se.halsolots.catalogue.PluginField;
import se.halsolots.catalogue.PluginFields;
import se.halsolots.catalogue.desk.DeskDirectory;
import se.halsolots.kernel.draft.FormDraft;
import se.halsolots.kernel.draft.FormDrafts;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.staff.door.StaffVisit;

/** What the pages that show the form of an activity have in common. */
@ApplicationScoped
class ActivityForms {

  /** Where activities are, below the staff root. */
  static final String ROOT = "aktiviteter";

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
  private static final int MOST_SPOKEN = 20;

  @Inject DeskDirectory desk;
  @Inject FormDrafts drafts;
  @Inject PluginFields fields;
  @Inject Clock clock;

  Directory directory(StaffVisit visit) {
    return new Directory(
        desk.ownOrganisers(),
        desk.organisers(),
        desk.places(),
        !visit.may(StaffPermission.CATALOGUE_EDIT));
  }

  LocalDate today(StaffVisit visit) {
    return clock.instant().atZone(visit.tenant().zone()).toLocalDate();
  }

  /**
   * Reads what was typed.
   *
   * @param known what the activity says now; empty for a new one
   */
  SheetReader.Reading read(
      StaffVisit visit, Fields typed, Directory directory, Optional<ActivitySheet> known) {
    return new SheetReader(visit, typed, directory, today(visit), plugins(visit))
        .read(
            known.map(ActivitySheet::series).orElse(Map.of()),
            known.map(one -> one.content().extra()).orElse(Map.of()));
  }

  List<PluginField> pluginFields(StaffVisit visit) {
    return fields.of(visit.tenant());
  }

  private PluginParts plugins(StaffVisit visit) {
    return new PluginParts(pluginFields(visit), visit.visit().language(), visit.words());
  }

  FormDifference difference(StaffVisit visit, Directory directory) {
    return new FormDifference(
        plan(visit, directory, List.of(), List.of(Language.values())), visit.words());
  }

  private FormPlan plan(
      StaffVisit visit, Directory directory, List<String> spoken, List<Language> written) {
    return new FormPlan(
        visit,
        directory,
        written,
        new LinkedHashSet<>(
            spoken.stream()
                .filter(code -> LANGUAGE.matcher(code).matches())
                .limit(MOST_SPOKEN)
                .toList()),
        plugins(visit));
  }

  /**
   * What to say when the place or the organiser went while somebody was writing.
   *
   * @throws PortalException what came, if it is something else
   */
  static FormErrors gone(StaffVisit visit, PortalException came) {
    if (came.code() != ErrorCode.INVALID_INPUT) {
      throw came;
    }
    return FormErrors.of("place", visit.words().get("activity.error.gone"));
  }

  /** The form with one more time, or without one; empty if no button for that was pressed. */
  static Optional<Fields> withOtherTimes(Fields fields) {
    String action = fields.text("action");
    List<TimeRow> rows = new java.util.ArrayList<>(TimeRow.all(fields));
    if (action.equals("addTime") && rows.size() < TimeRow.MOST) {
      rows.add(TimeRow.empty(Ids.next()));
    } else if (action.matches("removeTime-[0-9]{1,2}")) {
      int number = Integer.parseInt(action.substring("removeTime-".length()));
      if (number < rows.size()) {
        rows.remove(number);
      }
    } else {
      return Optional.empty();
    }
    Map<String, List<String>> values = new LinkedHashMap<>(fields.values());
    values.keySet().removeIf(name -> name.startsWith("time-"));
    for (int i = 0; i < rows.size(); i++) {
      values.putAll(rows.get(i).fields(i));
    }
    return Optional.of(new Fields(values));
  }

  /** Shows the form. */
  Answer show(StaffVisit visit, Directory directory, FormState state, int status) {
    FormPlan plan =
        plan(visit, directory, state.fields().all("leaderLanguage"), written(state.fields()));
    String title =
        state
            .activity()
            .map(one -> one.title())
            .orElseGet(() -> visit.words().get("activity.new.title"));
    String heading =
        state.errors().isEmpty() ? title : visit.words().get("form.error.title", title);
    return new Answer.View(
        "activity/form",
        head(visit, heading),
        new FormMaker(visit, directory, plan, state).view(),
        status);
  }

  /** The languages in which it says something: what the form does not show would be lost. */
  private static List<Language> written(Fields fields) {
    return Stream.of(Language.values())
        .filter(one -> !fields.text(FormPlan.named("title", one)).isEmpty())
        .toList();
  }

  /** The head of a page about activities. */
  static PageHead head(StaffVisit visit, String title, PageHead.Crumb... more) {
    PageHead.Crumb[] crumbs = new PageHead.Crumb[more.length + 1];
    crumbs[0] = new PageHead.Crumb(visit.href(ROOT), visit.words().get("nav." + ROOT));
    System.arraycopy(more, 0, crumbs, 1, more.length);
    return PageHead.of(title, ROOT, "").below(crumbs).notIndexed();
  }

  /**
   * When a draft of the form was kept, in words; empty if there is none that says anything else.
   */
  String draftOf(StaffVisit visit, String key, Fields shown, Directory directory) {
    return drafts
        .find(key)
        .filter(
            draft ->
                !difference(visit, directory).between(shown, new Fields(draft.fields())).isEmpty())
        .map(FormDraft::savedAt)
        .map(new Moment(visit)::of)
        .orElse("");
  }
}
