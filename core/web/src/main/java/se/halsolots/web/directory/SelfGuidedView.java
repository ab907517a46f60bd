package se.halsolots.web.directory;

import java.util.List;
import se.halsolots.web.resident.ActivityRow;

/** What the template of the places to use on one's own shows. */
public record SelfGuidedView(String heading, List<Kind> kinds) {

  /**
   * Places of one kind.
   *
   * @param id of the heading, for links to it
   */
  public record Kind(String id, String heading, List<ActivityRow> rows) {}
}
