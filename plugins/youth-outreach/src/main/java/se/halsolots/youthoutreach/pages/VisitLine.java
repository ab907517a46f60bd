package se.halsolots.youthoutreach.pages;

import java.util.Map;
import se.halsolots.spi.PluginContext;
import se.halsolots.youthoutreach.internal.Arena;
import se.halsolots.youthoutreach.internal.Visit;
import se.halsolots.youthoutreach.internal.VisitStanding;

/**
 * A visit in a list.
 *
 * @param href of the page that changes it
 * @param logHref of the page that tells what came of it; empty unless it is planned
 */
public record VisitLine(
    String href,
    String logHref,
    String when,
    String arena,
    String theme,
    String who,
    String standing,
    String look,
    boolean done,
    int reached,
    String needs) {

  /**
   * Makes one.
   *
   * @param arenas by their ids
   */
  static VisitLine of(PluginContext context, Visit visit, Map<String, Arena> arenas) {
    boolean done = visit.isDone();
    Arena arena = arenas.get(visit.arenaId());
    String log = context.staffHref("/logga") + "?besok=" + visit.id();
    return new VisitLine(
        done ? log : context.staffHref("/besok/" + visit.id()),
        visit.standing() == VisitStanding.PLANNED ? log : "",
        Days.of(context, visit),
        arena == null ? "" : arena.name(),
        visit.theme(),
        visit.who(),
        standing(context, visit),
        switch (visit.standing()) {
          case PLANNED -> "badge badge--draft";
          case DONE -> "badge badge--published";
          case CANCELLED -> "badge badge--archived";
        },
        done,
        visit.reached(),
        visit.needs());
  }

  /** How it stands, in a word. */
  static String standing(PluginContext context, Visit visit) {
    return context.text("visit.standing." + visit.standing().code());
  }
}
