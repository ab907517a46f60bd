package se.halsolots.web.resident;

import java.util.ArrayList;
import java.util.List;
import se.halsolots.web.page.Query;
import se.halsolots.web.page.Visit;

/**
 * The way to the other pages of a list.
 *
 * @param previous address; empty on the first page
 * @param next address; empty on the last page
 */
public record Pager(List<Step> steps, String previous, String next) {

  private static final int NEAR = 2;

  /**
   * A page number; {@code href} is empty for the page one is on and for a gap.
   *
   * @param label the number, or an ellipsis
   */
  public record Step(String label, String href, boolean current) {}

  /** Whether there is more than one page. */
  public boolean needed() {
    return steps.size() > 1;
  }

  static Pager of(Visit visit, String route, Query query, int page, int pages) {
    List<Step> steps = new ArrayList<>();
    int last = 0;
    for (int number = 1; number <= pages; number++) {
      if (number == 1 || number == pages || Math.abs(number - page) <= NEAR) {
        if (number > last + 1) {
          steps.add(new Step("…", "", false));
        }
        steps.add(
            new Step(
                Integer.toString(number),
                number == page ? "" : href(visit, route, query, number),
                number == page));
        last = number;
      }
    }
    return new Pager(
        steps,
        page > 1 ? href(visit, route, query, page - 1) : "",
        page < pages ? href(visit, route, query, page + 1) : "");
  }

  private static String href(Visit visit, String route, Query query, int number) {
    Query to = number == 1 ? query : query.with("sida", Integer.toString(number));
    return visit.site().href(route) + to;
  }
}
