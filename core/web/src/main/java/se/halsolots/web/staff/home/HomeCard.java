package se.halsolots.web.staff.home;

import java.util.List;
import se.halsolots.web.staff.door.StaffVisit;

/**
 * Puts numbers of one kind of work on the first page for staff. Every bean of this type is asked,
 * in order; one that does not concern the visitor gives nothing.
 */
public interface HomeCard {

  /**
   * A number, and the list that shows the same number.
   *
   * @param label what it counts, so that "3 label" reads well
   * @param hint why it matters or what to do; a sentence
   * @param href the list
   * @param work whether it is work that waits; the others are for knowing only
   */
  record Tile(long count, String label, String hint, String href, boolean work) {

    public boolean waits() {
      return work && count > 0;
    }
  }

  /** Its place on the page: lower comes first. Steps of ten leave room. */
  int order();

  /** What it has for the visitor now; nothing if they may not see it. */
  List<Tile> tiles(StaffVisit visit);
}
