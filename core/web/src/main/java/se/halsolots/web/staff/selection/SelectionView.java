package se.halsolots.web.staff.selection;

import java.util.List;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.staff.listing.PagedTable;

/**
 * What the list of the selection shows.
 *
 * @param tabs a link for each choice
 * @param choice of the filter, as it goes along with the form; may be empty
 * @param beyond whether what does not reach the node is listed too
 * @param everything address of the list without a filter
 * @param found how many the list shows, in words
 * @param actions what can be made of several
 * @param all the label of the box for all that the filter shows; empty if they all fit on a page
 */
public record SelectionView(
    List<Tab> tabs,
    String choice,
    String words,
    List<Choice> owners,
    boolean beyond,
    boolean narrowed,
    String everything,
    String found,
    List<Choice> actions,
    String all,
    PagedTable<Line> table,
    int first,
    FormErrors errors) {

  public SelectionView {
    tabs = List.copyOf(tabs);
    owners = List.copyOf(owners);
    actions = List.copyOf(actions);
  }

  /** Whether there are no rows at all. */
  public boolean nothing() {
    return table.getRowCount() == 0;
  }

  /** The list of one choice, or of all. */
  public record Tab(String href, String label, boolean current) {}

  /**
   * A row.
   *
   * @param look of its choice
   * @param shown whether residents see it
   */
  public record Line(
      String id,
      String href,
      String title,
      String organiser,
      String owner,
      String next,
      String choice,
      String look,
      boolean shown,
      String note) {}
}
