package se.halsolots.web.staff.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.halsolots.kernel.draft.FormDraft;
import se.halsolots.kernel.draft.FormDrafts;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.site.Moments;
import se.halsolots.web.staff.door.StaffVisit;

/** What was typed into the forms of organisers, places and articles, and was not sent. */
@ApplicationScoped
class DirectoryDrafts {

  private static final Fields NOTHING = new Fields(Map.of());

  @Inject FormDrafts drafts;

  /**
   * What a form shows.
   *
   * @param values what stands in its fields
   */
  record Shown<T>(DirectoryForm.State state, T values) {}

  /** A form for something new: empty, or as in {@link #shown}. */
  <T> Shown<T> fresh(StaffVisit visit, String kind, Function<Fields, T> read) {
    return shown(visit, DirectoryForm.fresh(kind, NOTHING), read.apply(NOTHING), read);
  }

  /**
   * What was typed earlier, if the address asks to go on with it; else what is stored, and word of
   * what was typed if that says something else.
   */
  <T> Shown<T> shown(
      StaffVisit visit, DirectoryForm.State state, T stored, Function<Fields, T> read) {
    Optional<FormDraft> draft = drafts.find(state.draft());
    if (draft.isEmpty()) {
      return new Shown<>(state, stored);
    }
    Fields typed = new Fields(draft.get().fields());
    if (visit.query().first("utkast").isPresent()) {
      return new Shown<>(state.begun(typed), read.apply(typed));
    }
    return read.apply(typed).equals(stored)
        ? new Shown<>(state, stored)
        : new Shown<>(state.keeping(found(visit, draft.get())), stored);
  }

  private static String found(StaffVisit visit, FormDraft draft) {
    Moments moments = new Moments(visit.site().words());
    return visit
        .words()
        .get("draft.found", moments.fullMoment(draft.savedAt().atZone(visit.tenant().zone())));
  }

  /** It was sent, or what it was about is gone. */
  void discard(String draft) {
    drafts.discard(draft);
  }

  /** It is not wanted; the form is shown without it. */
  Answer discarded(StaffVisit visit, String draft, String page) {
    drafts.discard(draft);
    return new Answer.SeeOther(visit.href(page));
  }
}
