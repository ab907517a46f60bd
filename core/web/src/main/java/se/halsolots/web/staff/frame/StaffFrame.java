package se.halsolots.web.staff.frame;

import java.util.List;
import java.util.Optional;

/**
 * What the template writes around a page for staff.
 *
 * @param title whole, as the browser shows it
 * @param heading what the page is
 * @param node what the node they work in is called
 * @param name who is at work; empty before they have logged in
 * @param groups the navigation; empty before they have logged in
 * @param nodes the nodes they work in, to change between
 * @param token goes with every form
 * @param tokenField name of the field that it goes in
 * @param notice word of what was just done
 * @param minutesLeft after how many idle minutes they are logged out
 */
public record StaffFrame(
    String title,
    String heading,
    String node,
    String name,
    List<Group> groups,
    List<Item> nodes,
    List<Item> crumbs,
    Assets assets,
    Ways ways,
    String token,
    String tokenField,
    Optional<Notice> notice,
    long minutesLeft) {

  /** Part of the navigation. */
  public record Group(String label, List<Item> items) {}

  /** A link. */
  public record Item(String href, String label, boolean current) {}

  /** Addresses of style sheets and scripts. */
  public record Assets(String site, String palette, String staff, String script, String logo) {}

  /**
   * Addresses of fixed places: the first page, the residents' site, one's own page, the way out,
   * what undoes, what an open page asks to stay logged in.
   */
  public record Ways(
      String home, String residents, String own, String logout, String undo, String pulse) {}

  /**
   * Word of what was just done.
   *
   * @param undo what undoes it, for the form that does; empty if nothing can
   */
  public record Notice(String text, String undo) {}

  public StaffFrame {
    groups = List.copyOf(groups);
    nodes = List.copyOf(nodes);
    crumbs = List.copyOf(crumbs);
  }

  /** Expressions look into an optional by themselves, so templates are given the texts. */
  public String noticeText() {
    return notice.map(Notice::text).orElse("");
  }

  /** What undoes what was just done; empty if nothing can. */
  public String noticeUndo() {
    return notice.map(Notice::undo).orElse("");
  }

  public boolean inside() {
    return !name.isEmpty();
  }
}
