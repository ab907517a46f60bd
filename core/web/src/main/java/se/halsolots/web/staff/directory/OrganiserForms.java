package se.halsolots.web.staff.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.halsolots.catalogue.CatalogueCode;
import se.halsolots.catalogue.OrganiserContent;
import se.halsolots.catalogue.OrganiserId;
import se.halsolots.catalogue.OrganiserKind;
import se.halsolots.catalogue.desk.DirectoryEntry;
import se.halsolots.catalogue.desk.Kept;
import se.halsolots.catalogue.desk.OrganiserDesk;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.directory.DirectoryDrafts.Shown;
import se.halsolots.web.staff.door.StaffVisit;

/** The form of an organiser: a new one's, and one's that there is. */
@ApplicationScoped
class OrganiserForms {

  private static final String PAGE = OrganiserListDeskPage.PAGE;
  private static final String KIND = "organiser";
  private static final List<String> FIELDS =
      List.of("name", "kind", "description", "web", "email", "phone");

  @Inject OrganiserDesk desk;
  @Inject DirectoryDrafts drafts;

  static String kind(StaffVisit visit, OrganiserKind kind) {
    String word = visit.site().words().get("organiser.kind." + kind.code());
    return word.substring(0, 1).toUpperCase(visit.words().locale()) + word.substring(1);
  }

  /** The form for a new one. */
  Answer begin(StaffVisit visit) {
    return fresh(visit, drafts.fresh(visit, KIND, OrganiserForms::typed), FormErrors.none());
  }

  private Answer fresh(StaffVisit visit, Fields fields, FormErrors errors) {
    return fresh(visit, new Shown<>(DirectoryForm.fresh(KIND, fields), typed(fields)), errors);
  }

  private Answer fresh(StaffVisit visit, Shown<Map<String, String>> shown, FormErrors errors) {
    return new DirectoryForm(
            shown.state(),
            shown.values(),
            choices(visit, shown.values()),
            true,
            true,
            List.of(),
            DirectoryForm.Removal.NONE,
            "",
            errors)
        .view(visit, KIND, visit.words().get("directory.arrangorer.new"), PAGE);
  }

  private static Map<String, String> typed(Fields fields) {
    Map<String, String> values = new LinkedHashMap<>();
    FIELDS.forEach(field -> values.put(field, fields.text(field)));
    return values;
  }

  Answer create(StaffVisit visit, Fields fields) {
    if (fields.text("action").equals("discard")) {
      return drafts.discarded(visit, DirectoryForm.draft(KIND), PAGE + "/ny");
    }
    Optional<OrganiserKind> kind = CatalogueCode.find(OrganiserKind.class, fields.text("kind"));
    if (kind.isEmpty()) {
      return fresh(visit, fields, kindMissing(visit));
    }
    Kept<OrganiserContent> kept =
        desk.create(Sent.id(fields), content(fields, fields.text("name"), kind.get()));
    if (kept instanceof Kept.Saved<OrganiserContent> saved) {
      drafts.discard(DirectoryForm.draft(KIND));
      return new Answer.SeeOther(visit.href(PAGE + "/" + saved.id()) + "?klart=organiser-added");
    }
    if (kept instanceof Kept.Overtaken<OrganiserContent> other) {
      return overtaken(visit, new OrganiserId(Sent.id(fields)), fields, other);
    }
    return fresh(visit, fields, errors(visit, kept));
  }

  Answer existing(StaffVisit visit, OrganiserId id) {
    DirectoryEntry<OrganiserContent> entry = desk.read(id);
    Shown<Map<String, String>> shown =
        drafts.shown(visit, state(entry), values(entry.content()), typed -> typed(entry, typed));
    return form(visit, entry, shown, List.of(), FormErrors.none());
  }

  private static DirectoryForm.State state(DirectoryEntry<OrganiserContent> entry) {
    return DirectoryForm.of(KIND, entry.id(), entry.revision());
  }

  Answer save(StaffVisit visit, OrganiserId id, Fields fields) {
    if (fields.text("action").equals("discard")) {
      return drafts.discarded(visit, DirectoryForm.draft(KIND, id), PAGE + "/" + id);
    }
    if (fields.text("action").equals("delete")) {
      return delete(visit, id);
    }
    DirectoryEntry<OrganiserContent> entry = desk.read(id);
    boolean whole = desk.mayWrite();
    Optional<OrganiserKind> kind =
        whole
            ? CatalogueCode.find(OrganiserKind.class, fields.text("kind"))
            : Optional.of(entry.content().kind());
    if (kind.isEmpty()) {
      return form(visit, entry, typed(entry, fields), List.of(), kindMissing(visit));
    }
    String name = whole ? fields.text("name") : entry.content().name();
    Kept<OrganiserContent> kept =
        desk.save(id, Sent.seen(fields), content(fields, name, kind.get()));
    if (kept instanceof Kept.Overtaken<OrganiserContent> other) {
      return overtaken(visit, id, fields, other);
    }
    if (kept instanceof Kept.Refused<OrganiserContent>) {
      return form(visit, entry, typed(entry, fields), List.of(), errors(visit, kept));
    }
    drafts.discard(DirectoryForm.draft(KIND, id));
    return new Answer.SeeOther(visit.href(PAGE + "/" + id) + "?klart=organiser-saved");
  }

  private Answer delete(StaffVisit visit, OrganiserId id) {
    try {
      desk.delete(id);
      drafts.discard(DirectoryForm.draft(KIND, id));
      return new Answer.SeeOther(
          visit.href(PAGE) + "?klart=organiser-deleted&angra=" + KIND + ":" + id);
    } catch (PortalException e) {
      if (e.code() != ErrorCode.CONFLICT) {
        throw e;
      }
      DirectoryEntry<OrganiserContent> entry = desk.read(id);
      return form(
          visit,
          entry,
          values(entry.content()),
          List.of(),
          FormErrors.of("removal", visit.words().get("directory.held")));
    }
  }

  private Answer overtaken(
      StaffVisit visit, OrganiserId id, Fields fields, Kept.Overtaken<OrganiserContent> other) {
    DirectoryEntry<OrganiserContent> entry = desk.read(id);
    Map<String, String> typed = typed(entry, fields);
    return form(
        visit,
        entry,
        typed,
        Sent.differences(labelled(visit, values(other.theirs())), labelled(visit, typed)),
        FormErrors.none());
  }

  private Answer form(
      StaffVisit visit,
      DirectoryEntry<OrganiserContent> entry,
      Map<String, String> values,
      List<Sent.Difference> differences,
      FormErrors errors) {
    return form(visit, entry, new Shown<>(state(entry), values), differences, errors);
  }

  private Answer form(
      StaffVisit visit,
      DirectoryEntry<OrganiserContent> entry,
      Shown<Map<String, String>> shown,
      List<Sent.Difference> differences,
      FormErrors errors) {
    OrganiserId id = new OrganiserId(entry.id());
    return new DirectoryForm(
            shown.state(),
            shown.values(),
            choices(visit, shown.values()),
            desk.mayDescribe(id),
            desk.mayWrite(),
            differences,
            removal(visit, entry),
            entry.uses().isEmpty() ? "" : visit.site().href("arrangorer/" + entry.slug()),
            errors)
        .view(visit, KIND, entry.content().name(), PAGE);
  }

  private DirectoryForm.Removal removal(StaffVisit visit, DirectoryEntry<OrganiserContent> entry) {
    boolean people = desk.mayWrite() && desk.hasPeople(new OrganiserId(entry.id()));
    String held = people ? visit.words().get("directory.arrangorer.people") : "";
    return DirectoryForm.removal(visit, desk.mayWrite(), held, entry.uses());
  }

  private static FormErrors kindMissing(StaffVisit visit) {
    return FormErrors.of("kind", visit.words().get("directory.fault.kind.missing"));
  }

  private static FormErrors errors(StaffVisit visit, Kept<OrganiserContent> kept) {
    return kept instanceof Kept.Refused<OrganiserContent> refused
        ? Sent.errors(visit.words(), refused.faults())
        : FormErrors.none();
  }

  private static Map<String, List<Choice>> choices(StaffVisit visit, Map<String, String> values) {
    return Map.of(
        "kind",
        Choice.of(
            Arrays.stream(OrganiserKind.values()),
            OrganiserKind::code,
            one -> kind(visit, one),
            List.of(values.getOrDefault("kind", ""))));
  }

  private static OrganiserContent content(Fields fields, String name, OrganiserKind kind) {
    return new OrganiserContent(
        name,
        kind,
        fields.text("description"),
        Sent.web(fields.text("web")),
        fields.text("email"),
        fields.text("phone"));
  }

  private static Map<String, String> typed(DirectoryEntry<OrganiserContent> entry, Fields fields) {
    Map<String, String> values = values(entry.content());
    values.replaceAll((field, text) -> fields.has(field) ? fields.text(field) : text);
    return values;
  }

  private static Map<String, String> values(OrganiserContent content) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("name", content.name());
    values.put("kind", content.kind().code());
    values.put("description", content.description());
    values.put("web", content.web());
    values.put("email", content.email());
    values.put("phone", content.phone());
    return values;
  }

  private static Map<String, String> labelled(StaffVisit visit, Map<String, String> values) {
    Words words = visit.words();
    Map<String, String> labelled = new LinkedHashMap<>();
    values.forEach(
        (field, text) ->
            labelled.put(
                words.get("directory.field." + field),
                field.equals("kind")
                    ? CatalogueCode.find(OrganiserKind.class, text)
                        .map(one -> kind(visit, one))
                        .orElse("")
                    : text));
    return labelled;
  }
}
