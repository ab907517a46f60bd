package se.halsolots.web.staff.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.halsolots.catalogue.AccessibilityFact;
import se.halsolots.catalogue.CatalogueCode;
import se.halsolots.catalogue.PlaceContent;
import se.halsolots.catalogue.PlaceId;
import se.halsolots.catalogue.desk.DirectoryEntry;
import se.halsolots.catalogue.desk.Kept;
import se.halsolots.catalogue.desk.PlaceDesk;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.staff.directory.DirectoryDrafts.Shown;
import se.halsolots.web.staff.door.StaffVisit;

/** The form of a place: a new one's, and one's that there is. */
@ApplicationScoped
class PlaceForms {

  private static final String PAGE = PlaceListDeskPage.PAGE;
  private static final String KIND = "place";
  private static final String ACCESS = "accessibility";
  private static final String POSITION = "position";

  @Inject PlaceDesk desk;
  @Inject DirectoryDrafts drafts;

  /** The form for a new one. */
  Answer begin(StaffVisit visit) {
    return fresh(visit, drafts.fresh(visit, KIND, Typed::of), FormErrors.none());
  }

  private Answer fresh(StaffVisit visit, Fields fields, FormErrors errors) {
    return fresh(visit, new Shown<>(DirectoryForm.fresh(KIND, fields), Typed.of(fields)), errors);
  }

  private static Answer fresh(StaffVisit visit, Shown<Typed> shown, FormErrors errors) {
    return new DirectoryForm(
            shown.state(),
            shown.values().values(),
            choices(visit, shown.values().access()),
            true,
            true,
            List.of(),
            DirectoryForm.Removal.NONE,
            "",
            errors)
        .view(visit, KIND, visit.words().get("directory.platser.new"), PAGE);
  }

  Answer create(StaffVisit visit, Fields fields) {
    if (fields.text("action").equals("discard")) {
      return drafts.discarded(visit, DirectoryForm.draft(KIND), PAGE + "/ny");
    }
    FormErrors unreadable = unreadable(visit, fields);
    if (!unreadable.isEmpty()) {
      return fresh(visit, fields, unreadable);
    }
    Kept<PlaceContent> kept = desk.create(Sent.id(fields), content(fields));
    if (kept instanceof Kept.Saved<PlaceContent> saved) {
      drafts.discard(DirectoryForm.draft(KIND));
      return new Answer.SeeOther(visit.href(PAGE + "/" + saved.id()) + "?klart=place-added");
    }
    if (kept instanceof Kept.Overtaken<PlaceContent> other) {
      return overtaken(visit, new PlaceId(Sent.id(fields)), fields, other);
    }
    return fresh(visit, fields, errors(visit, kept));
  }

  Answer existing(StaffVisit visit, PlaceId id) {
    DirectoryEntry<PlaceContent> entry = desk.read(id);
    Shown<Typed> shown = drafts.shown(visit, state(entry), Typed.of(entry.content()), Typed::of);
    return form(visit, entry, shown, List.of(), FormErrors.none());
  }

  private static DirectoryForm.State state(DirectoryEntry<PlaceContent> entry) {
    return DirectoryForm.of(KIND, entry.id(), entry.revision());
  }

  Answer save(StaffVisit visit, PlaceId id, Fields fields) {
    if (fields.text("action").equals("discard")) {
      return drafts.discarded(visit, DirectoryForm.draft(KIND, id), PAGE + "/" + id);
    }
    if (fields.text("action").equals("delete")) {
      return delete(visit, id);
    }
    DirectoryEntry<PlaceContent> entry = desk.read(id);
    FormErrors unreadable = unreadable(visit, fields);
    if (!unreadable.isEmpty()) {
      return form(visit, entry, Typed.of(fields), List.of(), unreadable);
    }
    Kept<PlaceContent> kept = desk.save(id, Sent.seen(fields), content(fields));
    if (kept instanceof Kept.Overtaken<PlaceContent> other) {
      return overtaken(visit, id, fields, other);
    }
    if (kept instanceof Kept.Refused<PlaceContent>) {
      return form(visit, entry, Typed.of(fields), List.of(), errors(visit, kept));
    }
    drafts.discard(DirectoryForm.draft(KIND, id));
    return new Answer.SeeOther(visit.href(PAGE + "/" + id) + "?klart=place-saved");
  }

  private Answer delete(StaffVisit visit, PlaceId id) {
    try {
      desk.delete(id);
      drafts.discard(DirectoryForm.draft(KIND, id));
      return new Answer.SeeOther(
          visit.href(PAGE) + "?klart=place-deleted&angra=" + KIND + ":" + id);
    } catch (PortalException e) {
      if (e.code() != ErrorCode.CONFLICT) {
        throw e;
      }
      DirectoryEntry<PlaceContent> entry = desk.read(id);
      return form(
          visit,
          entry,
          Typed.of(entry.content()),
          List.of(),
          FormErrors.of("removal", visit.words().get("directory.held")));
    }
  }

  private Answer overtaken(
      StaffVisit visit, PlaceId id, Fields fields, Kept.Overtaken<PlaceContent> other) {
    Typed mine = Typed.of(fields);
    Typed theirs = Typed.of(other.theirs());
    return form(
        visit,
        desk.read(id),
        mine,
        Sent.differences(theirs.labelled(visit), mine.labelled(visit)),
        FormErrors.none());
  }

  private Answer form(
      StaffVisit visit,
      DirectoryEntry<PlaceContent> entry,
      Typed typed,
      List<Sent.Difference> differences,
      FormErrors errors) {
    return form(visit, entry, new Shown<>(state(entry), typed), differences, errors);
  }

  private Answer form(
      StaffVisit visit,
      DirectoryEntry<PlaceContent> entry,
      Shown<Typed> shown,
      List<Sent.Difference> differences,
      FormErrors errors) {
    return new DirectoryForm(
            shown.state(),
            shown.values().values(),
            choices(visit, shown.values().access()),
            desk.mayWrite(),
            true,
            differences,
            DirectoryForm.removal(visit, desk.mayWrite(), "", entry.uses()),
            entry.uses().isEmpty() ? "" : visit.site().href("platser/" + entry.slug()),
            errors)
        .view(visit, KIND, entry.content().name(), PAGE);
  }

  /** What the fields show. */
  private record Typed(Map<String, String> values, Collection<String> access) {

    static Typed of(PlaceContent content) {
      Map<String, String> values = new LinkedHashMap<>();
      values.put("name", content.name());
      values.put("street", content.street());
      values.put("postcode", content.postcode());
      values.put("locality", content.locality());
      values.put(POSITION, content.position().map(PositionText::write).orElse(""));
      values.put("description", content.description());
      return new Typed(
          values, content.accessibility().stream().map(AccessibilityFact::code).sorted().toList());
    }

    static Typed of(Fields fields) {
      return new Typed(PlaceForms.typed(fields), fields.all(ACCESS).stream().sorted().toList());
    }

    Map<String, String> labelled(StaffVisit visit) {
      Map<String, String> labelled = new LinkedHashMap<>();
      values.forEach(
          (field, text) -> labelled.put(visit.words().get("directory.field." + field), text));
      labelled.put(
          visit.words().get("directory.field.accessibility"),
          access.stream()
              .map(code -> visit.site().words().getOr("access." + code, ""))
              .collect(Collectors.joining(", ")));
      return labelled;
    }
  }

  private static Map<String, String> typed(Fields fields) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String field :
        List.of("name", "street", "postcode", "locality", POSITION, "description")) {
      values.put(field, fields.text(field));
    }
    return values;
  }

  private static FormErrors unreadable(StaffVisit visit, Fields fields) {
    String text = fields.text(POSITION);
    return text.isEmpty() || PositionText.read(text).isPresent()
        ? FormErrors.none()
        : FormErrors.of(POSITION, visit.words().get("directory.fault.position.unreadable"));
  }

  private static FormErrors errors(StaffVisit visit, Kept<PlaceContent> kept) {
    return kept instanceof Kept.Refused<PlaceContent> refused
        ? Sent.errors(visit.words(), refused.faults())
        : FormErrors.none();
  }

  private static Map<String, List<Choice>> choices(StaffVisit visit, Collection<String> chosen) {
    return Map.of(
        ACCESS,
        Choice.of(
            Arrays.stream(AccessibilityFact.values()),
            AccessibilityFact::code,
            one -> visit.site().words().get("access." + one.code()),
            chosen));
  }

  private static PlaceContent content(Fields fields) {
    Set<AccessibilityFact> facts =
        fields.all(ACCESS).stream()
            .map(code -> CatalogueCode.find(AccessibilityFact.class, code))
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    return new PlaceContent(
        fields.text("name"),
        fields.text("street"),
        PositionText.postcode(fields.text("postcode")),
        fields.text("locality"),
        PositionText.read(fields.text(POSITION)),
        facts,
        fields.text("description"));
  }
}
