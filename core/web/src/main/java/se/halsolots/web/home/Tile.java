package se.halsolots.web.home;

import se.halsolots.catalogue.ActivityCard;
import se.halsolots.web.page.Visit;
import se.halsolots.web.resident.ActivityRow;
import se.halsolots.web.site.Moments;

/**
 * An activity that the node puts forward.
 *
 * @param summary in the same language as the row's title
 * @param when its next occasion, or that it has none
 */
public record Tile(ActivityRow row, String summary, String when) {

  static Tile of(ActivityCard card, Visit visit, Moments moments, ActivityRow.Maker maker) {
    ActivityRow row = maker.row(card);
    String when =
        card.nextTakingPlace()
            .map(
                time ->
                    visit
                        .words()
                        .get(
                            "start.next",
                            moments.longDay(time.start().toLocalDate()),
                            moments.hour(time.start())))
            .orElse(row.day());
    return new Tile(row, card.content().text(visit.language()).summary(), when);
  }
}
