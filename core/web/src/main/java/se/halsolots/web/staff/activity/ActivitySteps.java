package se.halsolots.web.staff.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.desk.ActivityDesk;
import se.halsolots.catalogue.desk.SaveOutcome;
import se.halsolots.kernel.draft.FormDrafts;

/** The steps of an activity's life that buttons take, apart from saving. */
@ApplicationScoped
class ActivitySteps {

  private static final String DECIDE = "accept-";

  @Inject ActivityDesk desk;
  @Inject FormDrafts drafts;

  /**
   * Takes the step that the button names.
   *
   * @return the address, below the staff root, at which one sees what came of it; empty if the
   *     button is for something else
   */
  Optional<String> take(ActivityId id, String action) {
    String page = ActivityForms.ROOT + "/" + id;
    if (action.matches(DECIDE + "[0-9]{1,9}")) {
      return Optional.of(accept(page, id, Integer.parseInt(action.substring(DECIDE.length()))));
    }
    return switch (action) {
      case "archive", "delete" -> Optional.of(takeAway(page, id, action));
      case "verify" -> {
        desk.verify(id);
        yield Optional.of(page + "?klart=activity-verified");
      }
      case "draft" -> {
        desk.backToDraft(id);
        yield Optional.of(page + "?klart=activity-draft");
      }
      case "decline" -> {
        desk.decline(id);
        yield Optional.of(page + "?klart=activity-declined");
      }
      case "discard" -> {
        drafts.discard("activity:" + id);
        yield Optional.of(page);
      }
      default -> Optional.empty();
    };
  }

  private String takeAway(String page, ActivityId id, String action) {
    if (action.equals("archive")) {
      desk.archive(id);
      return done(page, "archived", id);
    }
    desk.delete(id);
    drafts.discard("activity:" + id);
    return done(ActivityForms.ROOT, "deleted", id);
  }

  private String accept(String page, ActivityId id, int number) {
    return desk.accept(id, number) instanceof SaveOutcome.Overtaken
        ? page + "?forslag=1"
        : page + "?klart=activity-accepted";
  }

  private static String done(String page, String what, ActivityId id) {
    return page + "?klart=activity-" + what + "&angra=activity-" + what + ":" + id;
  }
}
