package se.halsolots.web.staff.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.desk.ActivityDesk;
import se.halsolots.catalogue.desk.SaveOutcome;
import se.halsolots.kernel.draft.FormDrafts;

/** The steps of an activity's life that buttons take, apart from saving. */
@ApplicationScoped
class ActivitySteps {

  private static final Pattern DECISION = Pattern.compile("(accept|decline)-([0-9]{1,9})");

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
    Matcher decision = DECISION.matcher(action);
    if (decision.matches()) {
      int number = Integer.parseInt(decision.group(2));
      return Optional.of(
          decision.group(1).equals("accept")
              ? accept(page, id, number)
              : decline(page, id, number));
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

  private String decline(String page, ActivityId id, int number) {
    desk.decline(id, number);
    return page + "?klart=activity-declined";
  }

  private static String done(String page, String what, ActivityId id) {
    return page + "?klart=activity-" + what + "&angra=activity-" + what + ":" + id;
  }
}
