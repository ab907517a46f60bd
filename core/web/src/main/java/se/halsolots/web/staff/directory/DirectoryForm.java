package se.halsolots.web.staff.directory;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.halsolots.catalogue.desk.DirectoryEntry;
import se.halsolots.kernel.id.Ids;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.door.StaffVisit;

/**
 * A form for an organiser, a place or an article.
 *
 * @param state what goes along hidden, and the draft's name
 * @param values what the fields show, by their names
 * @param choices what can be chosen, by the names of the fields
 * @param whole whether all of it may be changed, or the description only
 * @param overtaken what somebody else saved in the meantime
 * @param removal what stands in the way of removing it
 */
public record DirectoryForm(
    State state,
    Map<String, String> values,
    Map<String, List<Choice>> choices,
    boolean editable,
    boolean whole,
    List<Sent.Difference> overtaken,
    Removal removal,
    String shown,
    FormErrors errors) {

  /**
   * What goes along with the form.
   *
   * @param draft names what is kept of it while it is being typed
   * @param kept tells that something was; empty if not
   */
  public record State(String id, String seen, String draft, boolean isNew, String kept) {

    State keeping(String word) {
      return new State(id, seen, draft, isNew, word);
    }

    /** Goes on as what was kept began: what was saved since is not to be overwritten unseen. */
    State begun(Fields typed) {
      return new State(isNew ? typed.text(Sent.ID) : id, typed.text(Sent.SEEN), draft, isNew, "");
    }
  }

  /**
   * Whether it can be removed.
   *
   * @param offered whether whoever is at work may remove it at all
   * @param uses the activities that hold it
   */
  public record Removal(boolean offered, String held, List<Link> uses) {

    static final Removal NONE = new Removal(false, "", List.of());
  }

  /** A link. */
  public record Link(String href, String label) {}

  public DirectoryForm {
    overtaken = List.copyOf(overtaken);
  }

  /** For something new: a form that shows what was typed, under the id that it was sent with. */
  static State fresh(String kind, Fields fields) {
    String sent = fields.text(Sent.ID);
    String id = sent.isEmpty() ? Ids.next().toString() : sent;
    return new State(id, "", draft(kind), true, "");
  }

  static State of(String kind, UUID id, long revision) {
    return new State(id.toString(), String.valueOf(revision), draft(kind, id), false, "");
  }

  /** Names what is kept of a form for something new. */
  static String draft(String kind) {
    return kind + ":ny";
  }

  /** Names what is kept of a form for something that there is. */
  static String draft(String kind, Object id) {
    return kind + ":" + id;
  }

  static Removal removal(
      StaffVisit visit, boolean offered, String held, List<DirectoryEntry.Use> uses) {
    return new Removal(
        offered,
        held,
        uses.stream()
            .map(use -> new Link(visit.href("aktiviteter/" + use.activity()), use.title()))
            .toList());
  }

  /** The page with the form; what is wrong with it decides the status. */
  Answer view(StaffVisit visit, String view, String title, String section) {
    Words words = visit.words();
    boolean calm = errors.isEmpty() && overtaken.isEmpty();
    int failed = overtaken.isEmpty() ? 422 : 409;
    return new Answer.View(
        "directory/" + view,
        PageHead.of(calm ? title : words.get("form.error.title", title), section, "")
            .below(new PageHead.Crumb(visit.href(section), words.get("nav." + section))),
        this,
        calm ? 200 : failed);
  }
}
