package se.halsolots.web.staff.listing;

import java.util.List;
import org.primefaces.model.SortMeta;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;

/**
 * What the list of activities shows.
 *
 * @param tabs a link for each standing, with how many there are
 * @param standing of the filter, as it goes along with the form; may be empty
 * @param sort as it goes along with the form; may be empty
 * @param checks boxes for what wants looking after
 * @param source those that were taken in from there; empty for all
 * @param narrowed whether the filter leaves something out
 * @param everything address of the list without a filter
 * @param found how many the list shows, in words
 * @param actions what can be done to several; none for those who may not
 * @param all the label of the box for all that the filter shows; empty if they all fit on a page
 * @param mine whether the reader sees their organiser's activities only
 */
public record ListingView(
    List<Tab> tabs,
    String standing,
    String sort,
    String words,
    List<Choice> organisers,
    List<Choice> checks,
    String source,
    boolean narrowed,
    String everything,
    String found,
    List<Action> actions,
    String all,
    boolean mine,
    String newHref,
    String importHref,
    PagedTable<Line> table,
    int first,
    SortMeta sorting,
    FormErrors errors) {

  public ListingView {
    tabs = List.copyOf(tabs);
    organisers = List.copyOf(organisers);
    checks = List.copyOf(checks);
    actions = List.copyOf(actions);
  }

  /** Whether there are no rows at all. */
  public boolean nothing() {
    return table.getRowCount() == 0;
  }

  /** The list of one standing, or of all. */
  public record Tab(String href, String label, long count, boolean current) {}

  /** Something that can be done to all chosen ones. */
  public record Action(String value, String label) {}

  /**
   * A row.
   *
   * @param href empty for those who may read only
   * @param badge the look of its standing
   * @param stale whether nobody has confirmed it for long
   */
  public record Line(
      String id,
      String href,
      String title,
      String organiser,
      String badge,
      String standing,
      String next,
      String verified,
      boolean stale,
      String changed) {}
}
