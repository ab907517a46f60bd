package se.halsolots.web.staff.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.halsolots.catalogue.ActivityType;
import se.halsolots.catalogue.ArticleContent;
import se.halsolots.catalogue.ArticleId;
import se.halsolots.catalogue.ArticleText;
import se.halsolots.catalogue.HealthDimension;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.desk.ArticleDesk;
import se.halsolots.catalogue.desk.Kept;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.text.MarkdownRenderer;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.site.Moments;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.directory.DirectoryDrafts.Shown;
import se.halsolots.web.staff.door.StaffVisit;

/** The form of an article: a new one's, and one's that there is. */
@ApplicationScoped
class ArticleForms {

  private static final String PAGE = ArticleListDeskPage.PAGE;
  private static final String KIND = "article";

  /** Buttons that save what was typed, and then let the article stand elsewhere. */
  private static final Map<String, LifeStatus> STEPS =
      Map.of(
          "publish", LifeStatus.PUBLISHED,
          "withdraw", LifeStatus.DRAFT,
          "archive", LifeStatus.ARCHIVED);

  @Inject ArticleDesk desk;
  @Inject DirectoryDrafts drafts;
  @Inject MarkdownRenderer markdown;

  /** What of the form is not the article itself. */
  private record Around(
      Optional<ArticleDesk.Entry> entry,
      DirectoryForm.State state,
      List<ArticleForm.Preview> previews,
      List<Sent.Difference> overtaken,
      FormErrors errors) {

    static Around calm(Optional<ArticleDesk.Entry> entry, DirectoryForm.State state) {
      return new Around(entry, state, List.of(), List.of(), FormErrors.none());
    }

    Around wrong(FormErrors wrong) {
      return new Around(entry, state, previews, overtaken, wrong);
    }

    Around overtakenBy(List<Sent.Difference> differences) {
      return new Around(entry, state, previews, differences, errors);
    }

    Around previewing(List<ArticleForm.Preview> shown) {
      return new Around(entry, state, shown, overtaken, errors);
    }

    LifeStatus status() {
      return entry.map(ArticleDesk.Entry::status).orElse(LifeStatus.DRAFT);
    }
  }

  static String badge(LifeStatus status) {
    return status.name().toLowerCase(Locale.ROOT).replace("in_review", "review");
  }

  /** The form for a new one. */
  Answer begin(StaffVisit visit) {
    return calm(visit, Optional.empty(), drafts.fresh(visit, KIND, ArticleFields::of));
  }

  private Answer calm(
      StaffVisit visit, Optional<ArticleDesk.Entry> entry, Shown<ArticleFields> shown) {
    return view(visit, shown.values(), Around.calm(entry, shown.state()));
  }

  private static Around unsaved(Fields fields) {
    return Around.calm(Optional.empty(), DirectoryForm.fresh(KIND, fields));
  }

  Answer create(StaffVisit visit, Fields fields) {
    if (fields.text("action").equals("discard")) {
      return drafts.discarded(visit, DirectoryForm.draft(KIND), PAGE + "/ny");
    }
    ArticleFields typed = ArticleFields.of(fields);
    if (fields.text("action").equals("preview")) {
      return view(visit, typed, unsaved(fields).previewing(previews(visit, typed)));
    }
    Kept<ArticleContent> kept = desk.create(Sent.id(fields), typed.content());
    if (kept instanceof Kept.Saved<ArticleContent> saved) {
      drafts.discard(DirectoryForm.draft(KIND));
      return saved(visit, new ArticleId(saved.id()), fields);
    }
    if (kept instanceof Kept.Overtaken<ArticleContent> other) {
      return overtaken(visit, new ArticleId(Sent.id(fields)), typed, other);
    }
    return view(visit, typed, unsaved(fields).wrong(errors(visit, kept)));
  }

  Answer existing(StaffVisit visit, ArticleId id) {
    ArticleDesk.Entry entry = desk.read(id);
    return calm(
        visit,
        Optional.of(entry),
        drafts.shown(
            visit, around(entry).state(), ArticleFields.of(entry.content()), ArticleFields::of));
  }

  Answer save(StaffVisit visit, ArticleId id, Fields fields) {
    if (fields.text("action").equals("discard")) {
      return drafts.discarded(visit, DirectoryForm.draft(KIND, id), PAGE + "/" + id);
    }
    String action = fields.text("action");
    ArticleFields typed = ArticleFields.of(fields);
    if (action.equals("preview")) {
      return view(visit, typed, around(desk.read(id)).previewing(previews(visit, typed)));
    }
    if (STEPS.containsKey(action) && !desk.mayWrite(desk.read(id).status())) {
      return saved(visit, id, fields);
    }
    Kept<ArticleContent> kept = desk.save(id, Sent.seen(fields), typed.content());
    if (kept instanceof Kept.Overtaken<ArticleContent> other) {
      return overtaken(visit, id, typed, other);
    }
    if (kept instanceof Kept.Refused<ArticleContent>) {
      return view(visit, typed, around(desk.read(id)).wrong(errors(visit, kept)));
    }
    drafts.discard(DirectoryForm.draft(KIND, id));
    return saved(visit, id, fields);
  }

  private Answer saved(StaffVisit visit, ArticleId id, Fields fields) {
    return Optional.ofNullable(STEPS.get(fields.text("action")))
        .map(wanted -> move(visit, id, wanted))
        .orElseGet(() -> new Answer.SeeOther(visit.href(PAGE + "/" + id) + "?klart=article-saved"));
  }

  private Answer move(StaffVisit visit, ArticleId id, LifeStatus wanted) {
    LifeStatus before = desk.become(id, wanted);
    String undo = before == wanted ? "" : "&angra=" + KIND + ":" + id + "," + before;
    return new Answer.SeeOther(
        visit.href(PAGE + "/" + id) + "?klart=article-" + badge(wanted) + undo);
  }

  private Answer overtaken(
      StaffVisit visit, ArticleId id, ArticleFields typed, Kept.Overtaken<ArticleContent> other) {
    return view(
        visit,
        typed,
        around(desk.read(id))
            .overtakenBy(
                Sent.differences(
                    ArticleFields.of(other.theirs()).labelled(visit), typed.labelled(visit))));
  }

  private static Around around(ArticleDesk.Entry entry) {
    return Around.calm(Optional.of(entry), DirectoryForm.of(KIND, entry.id(), entry.revision()));
  }

  private static FormErrors errors(StaffVisit visit, Kept<ArticleContent> kept) {
    return kept instanceof Kept.Refused<ArticleContent> refused
        ? Sent.errors(visit.words(), refused.faults())
        : FormErrors.none();
  }

  private Answer view(StaffVisit visit, ArticleFields typed, Around around) {
    Words words = visit.words();
    boolean calm = around.errors().isEmpty() && around.overtaken().isEmpty();
    String title =
        around
            .entry()
            .map(one -> one.content().text(Language.SWEDISH).title())
            .orElseGet(() -> words.get("directory.artiklar.new"));
    int failed = around.overtaken().isEmpty() ? 422 : 409;
    return new Answer.View(
        "directory/article",
        PageHead.of(calm ? title : words.get("form.error.title", title), PAGE, "")
            .below(new PageHead.Crumb(visit.href(PAGE), words.get("nav." + PAGE))),
        model(visit, typed, around),
        calm ? 200 : failed);
  }

  private ArticleForm model(StaffVisit visit, ArticleFields typed, Around around) {
    LifeStatus status = around.status();
    String badge = badge(status);
    boolean shown = status == LifeStatus.PUBLISHED;
    return new ArticleForm(
        around.state(),
        typed.theme(),
        desk.all().stream().map(one -> one.content().theme()).distinct().sorted().toList(),
        typed.languages(visit).stream().map(one -> tongue(typed, one)).toList(),
        dimensions(visit, typed),
        types(visit, typed),
        badge,
        visit.words().get("directory.standing." + badge),
        around.entry().map(one -> changed(visit, one)).orElse(""),
        may(status, around.state().isNew()),
        around.previews(),
        around.overtaken(),
        around
            .entry()
            .filter(one -> shown)
            .map(one -> visit.site().href("halsa/" + one.slug()))
            .orElse(""),
        around.errors());
  }

  private ArticleForm.May may(LifeStatus status, boolean isNew) {
    boolean publish = desk.mayPublish();
    return new ArticleForm.May(
        desk.mayWrite(status),
        publish && status != LifeStatus.PUBLISHED,
        publish && !isNew && status != LifeStatus.DRAFT,
        publish && !isNew && status != LifeStatus.ARCHIVED);
  }

  private static String changed(StaffVisit visit, ArticleDesk.Entry entry) {
    return visit
        .words()
        .get(
            "directory.changed",
            new Moments(visit.site().words())
                .fullDay(entry.changedAt().atZone(visit.tenant().zone()).toLocalDate()));
  }

  private static ArticleForm.Tongue tongue(ArticleFields typed, Language language) {
    ArticleText text = typed.text(language);
    return new ArticleForm.Tongue(
        language.code(),
        language.ownName(),
        language.tag(),
        language.direction(),
        text.title(),
        text.summary(),
        text.markdown());
  }

  private List<ArticleForm.Preview> previews(StaffVisit visit, ArticleFields typed) {
    return typed.languages(visit).stream()
        .filter(typed.texts()::containsKey)
        .map(
            one -> {
              ArticleText text = typed.text(one);
              return new ArticleForm.Preview(
                  one.ownName(),
                  one.tag(),
                  one.direction(),
                  text.title(),
                  text.summary(),
                  markdown.toHtml(text.markdown(), 2));
            })
        .toList();
  }

  private static List<Choice> dimensions(StaffVisit visit, ArticleFields typed) {
    return Choice.of(
        Arrays.stream(HealthDimension.values()),
        HealthDimension::code,
        one -> visit.site().words().get("facet.halsa." + one.code()),
        typed.dimensions());
  }

  private static List<Choice> types(StaffVisit visit, ArticleFields typed) {
    return Choice.of(
        Arrays.stream(ActivityType.values()),
        ActivityType::code,
        one -> visit.site().words().get("facet.typ." + one.code()),
        typed.types());
  }
}
