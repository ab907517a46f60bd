package se.halsolots.web.staff.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.desk.DeskActivity;
import se.halsolots.catalogue.desk.ProposedChange;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.activity.ActivityFormView.Buttons;
import se.halsolots.web.staff.activity.ActivityFormView.Overtaken;
import se.halsolots.web.staff.activity.ActivityFormView.ProposalView;
import se.halsolots.web.staff.activity.ActivityFormView.Section;
import se.halsolots.web.staff.activity.ActivityFormView.Standing;
import se.halsolots.web.staff.activity.ActivityFormView.Tongue;
import se.halsolots.web.staff.door.StaffVisit;

/** Makes the view of a form. */
final class FormMaker {

  private final StaffVisit visit;
  private final Words words;
  private final Directory directory;
  private final FormPlan plan;
  private final FormState state;

  FormMaker(StaffVisit visit, Directory directory, FormPlan plan, FormState state) {
    this.visit = visit;
    this.words = visit.words();
    this.directory = directory;
    this.plan = plan;
    this.state = state;
  }

  ActivityFormView view() {
    return new ActivityFormView(
        state.id(),
        state.stamp().toString(),
        "activity:" + (state.activity().isPresent() ? state.id() : "new"),
        standing(),
        buttons(),
        plan.parts().stream().map(this::section).toList(),
        times(),
        Optional.ofNullable(state.theirs().get(FormDifference.TIMES))
            .map(FormItem.Theirs::text)
            .orElse(""),
        plan.languages().stream().map(this::tongue).toList(),
        directory.places(),
        directory.organisers(),
        state.errors(),
        state.draft().isEmpty() ? "" : words.get("draft.found", state.draft()),
        overtaken(),
        state.activity().flatMap(this::proposal),
        state.settling(),
        visit.href(ActivityForms.ROOT + "/" + state.id() + "/granska"));
  }

  private Section section(FormPlan.Part part) {
    return new Section(
        part.key(),
        part.title(),
        words.getOr("activity.lead." + part.key(), ""),
        part.fields().stream().map(this::item).toList());
  }

  private FormItem item(FormField field) {
    FormItem item =
        FormItem.of(field, state.fields().all(field.name()), state.errors().of(field.name()));
    return Optional.ofNullable(state.theirs().get(field.name())).map(item::besides).orElse(item);
  }

  private Tongue tongue(Language language) {
    List<FormItem> items =
        FormPlan.TEXTS.stream()
            .map(
                text ->
                    item(plan.in(language).get(FormPlan.TEXTS.indexOf(text)))
                        .translating(state.fields().text(text)))
            .toList();
    boolean written = items.stream().anyMatch(item -> !item.value().isBlank());
    boolean open =
        items.stream().anyMatch(item -> !item.error().isEmpty() || item.theirs().isPresent());
    return new Tongue(
        language.code(),
        language.ownName(),
        words.get(written ? "activity.tongue.written" : "activity.tongue.empty"),
        open,
        items);
  }

  private List<TimeItem> times() {
    List<TimeRow> rows = TimeRow.all(state.fields());
    return IntStream.range(0, rows.size()).mapToObj(i -> time(i, rows.get(i))).toList();
  }

  private TimeItem time(int i, TimeRow row) {
    List<FormItem> lines = new ArrayList<>();
    lines.add(line(i, "date", row.date()));
    lines.add(line(i, "start", row.start()));
    lines.add(line(i, "end", row.end()));
    return new TimeItem(
        i,
        words.get("activity.time.title", i + 1),
        new TimeItem.TimeFields(row.id(), row.days()),
        Choice.of(
            TimeRow.REPETITIONS.stream(),
            one -> one,
            one -> words.get("activity.repeat." + one),
            List.of(row.repeat().isEmpty() ? TimeRow.ONCE : row.repeat())),
        Choice.of(
            IntStream.rangeClosed(1, 7).mapToObj(String::valueOf),
            one -> one,
            one -> words.get("activity.weekday." + one),
            row.weekdays()),
        lines,
        line(i, "rule", row.rule()),
        line(i, "breaks", row.breaks()),
        line(i, "until", row.until()),
        row.repeat().equals(TimeRow.OWN) || !state.errors().of(TimeRow.name(i, "rule")).isEmpty());
  }

  private FormItem line(int i, String field, String value) {
    String name = TimeRow.name(i, field);
    FormField plain =
        new FormField(
            name,
            field.equals("breaks") ? FormField.Kind.AREA : FormField.Kind.TEXT,
            words.get("activity.time." + field),
            words.getOr("activity.time-hint." + field, ""),
            List.of(),
            2,
            "",
            "",
            "");
    return FormItem.of(plain, List.of(value), state.errors().of(name));
  }

  private Standing standing() {
    return state
        .activity()
        .map(
            one ->
                new Standing(
                    words.get(
                        "activity.status."
                            + one.status().name().toLowerCase(java.util.Locale.ROOT)),
                    one.status() == LifeStatus.PUBLISHED ? "mark--good" : "mark--plain",
                    words.get("activity.changed", new Moment(visit).of(one.changedAt()))
                        + (one.source().isEmpty()
                            ? ""
                            : " " + words.get("activity.source", one.source())),
                    true))
        .orElse(new Standing("", "", "", false));
  }

  private Buttons buttons() {
    LifeStatus status = state.activity().map(DeskActivity::status).orElse(LifeStatus.DRAFT);
    boolean known = state.activity().isPresent();
    boolean publishes = visit.may(StaffPermission.CATALOGUE_PUBLISH);
    boolean shown = status == LifeStatus.PUBLISHED;
    return new Buttons(
        publishes && !shown,
        !publishes && status == LifeStatus.DRAFT,
        publishes && known && status != LifeStatus.ARCHIVED,
        known && status == LifeStatus.DRAFT,
        publishes && shown,
        known && status != LifeStatus.DRAFT && (publishes || status == LifeStatus.IN_REVIEW),
        shown && !publishes,
        shown
            ? state.activity().map(one -> visit.site().href("aktiviteter/" + one.slug())).orElse("")
            : "");
  }

  private Optional<Overtaken> overtaken() {
    if (state.overtaken().isEmpty()) {
      return Optional.empty();
    }
    List<FormErrors.Line> fields = new ArrayList<>();
    plan.fields().stream()
        .filter(field -> state.theirs().containsKey(field.name()))
        .forEach(field -> fields.add(new FormErrors.Line(field.name(), field.label())));
    if (state.theirs().containsKey(FormDifference.TIMES)) {
      fields.add(new FormErrors.Line(FormDifference.TIMES, words.get("activity.part.times")));
    }
    return Optional.of(new Overtaken(state.overtaken(), fields));
  }

  private Optional<ProposalView> proposal(DeskActivity activity) {
    return activity.waiting().map(waiting -> proposal(activity, waiting));
  }

  private ProposalView proposal(DeskActivity activity, ProposedChange waiting) {
    String when = new Moment(visit).of(waiting.at());
    boolean decides = visit.may(StaffPermission.CATALOGUE_PUBLISH);
    return new ProposalView(
        words.get(
            decides ? "activity.proposal.theirs" : "activity.proposal.own", waiting.who(), when),
        waiting.number(),
        decides,
        new FormDifference(plan, words)
            .between(
                SheetFields.of(activity.sheet(), directory),
                SheetFields.of(waiting.sheet(), directory)));
  }
}
