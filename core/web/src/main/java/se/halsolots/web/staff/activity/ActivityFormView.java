package se.halsolots.web.staff.activity;

import java.util.List;
import java.util.Optional;
import se.halsolots.catalogue.Named;
import se.halsolots.spi.FormErrors;

/**
 * The form of an activity.
 *
 * @param id of the activity
 * @param stamp names the state that is shown
 * @param draftKey names what is kept of it while it is being typed
 * @param theirTimes the times that somebody else saved in the meantime; empty if none
 * @param draft tells that what was typed earlier and not sent is at hand; empty if nothing is
 * @param overtaken who saved in the meantime
 * @param proposal what waits for the node to look at it
 * @param settling whether that is being written on, so that saving deals with it
 */
public record ActivityFormView(
    String id,
    String stamp,
    String draftKey,
    Standing standing,
    Buttons buttons,
    List<Section> sections,
    List<TimeItem> times,
    String theirTimes,
    List<Tongue> tongues,
    List<Named> places,
    List<Named> organisers,
    FormErrors errors,
    String draft,
    Optional<Overtaken> overtaken,
    Optional<ProposalView> proposal,
    boolean settling,
    String previewHref) {

  /** Whether somebody saved in the meantime. Expressions look into an optional. */
  public boolean isLate() {
    return overtaken.isPresent();
  }

  /** Whether something waits for the node to look at it. */
  public boolean isProposed() {
    return proposal.isPresent();
  }

  /** Where it stands. */
  public record Standing(String status, String mark, String facts, boolean known) {}

  /** What whoever writes may do with it. */
  public record Buttons(
      boolean publish,
      boolean submit,
      boolean archive,
      boolean delete,
      boolean verify,
      boolean draft,
      boolean waits,
      String residents) {

    /** Whether there are steps to take besides saving. */
    public boolean more() {
      return archive || delete || verify || draft;
    }
  }

  /** Part of the form. */
  public record Section(String key, String title, String lead, List<FormItem> items) {}

  /** The texts of another language, folded away. */
  public record Tongue(
      String key, String title, String state, boolean open, List<FormItem> items) {}

  /** Who saved in the meantime, and which fields then differ. */
  public record Overtaken(String text, List<FormErrors.Line> fields) {}

  /** What somebody wants to change. */
  public record ProposalView(
      String text, int number, boolean mayDecide, List<FieldChange> changes) {}
}
