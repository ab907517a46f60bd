package se.halsolots.web.directory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.halsolots.catalogue.CatalogueLookup;
import se.halsolots.catalogue.Facet;
import se.halsolots.catalogue.ListAnswer;
import se.halsolots.catalogue.ListOrder;
import se.halsolots.catalogue.ListQuestion;
import se.halsolots.web.page.Query;
import se.halsolots.web.page.Visit;
import se.halsolots.web.resident.ActivityRow;
import se.halsolots.web.site.Moments;

/**
 * The next activities of an organiser, or at a place.
 *
 * @param all the address of the list of all of them; empty if they are all here
 * @param allLabel the words of that link
 */
public record ListedActivities(List<ActivityRow> rows, long total, String all, String allLabel) {

  private static final int MOST = 10;

  static ListedActivities of(CatalogueLookup catalogue, Visit visit, Facet facet, String value) {
    ListAnswer answer =
        catalogue.list(
            visit.tenant(),
            new ListQuestion(
                visit.language(), "", Map.of(facet, Set.of(value)), ListOrder.SOONEST, 1, MOST));
    ActivityRow.Maker rows = new ActivityRow.Maker(visit, new Moments(visit.words()));
    boolean more = answer.total() > answer.cards().size();
    return new ListedActivities(
        answer.cards().stream().map(rows::row).toList(),
        answer.total(),
        more ? visit.site().href("aktiviteter") + Query.EMPTY.with(facet.parameter(), value) : "",
        visit.words().get("listed.all", answer.total()));
  }
}
