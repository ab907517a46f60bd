package se.halsolots.youthoutreach.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.halsolots.spi.PluginContext;
import se.halsolots.youthoutreach.internal.Arena;
import se.halsolots.youthoutreach.internal.Arenas;
import se.halsolots.youthoutreach.internal.Visit;
import se.halsolots.youthoutreach.internal.Visits;

/** Visits as rows of a file, without the names of those who made them. */
public final class VisitRows {

  /** Keys of the headings. */
  public static final List<String> COLUMNS =
      List.of(
          "field.day",
          "field.arena",
          "field.kind",
          "field.theme",
          "field.standing",
          "field.under16",
          "field.from16",
          "field.from20",
          "field.adults",
          "field.material",
          "field.needs");

  private final Visits visits;
  private final Arenas arenas;

  public VisitRows(Visits visits, Arenas arenas) {
    this.visits = visits;
    this.arenas = arenas;
  }

  /** The rows; the day before {@code before} is the last. */
  public Iterable<List<String>> of(PluginContext context, LocalDate from, LocalDate before) {
    Map<String, Arena> byId = OverviewPage.byId(arenas.all(context));
    return visits.between(context, from, before).stream()
        .map(visit -> row(context, visit, byId))
        .toList();
  }

  private static List<String> row(PluginContext context, Visit visit, Map<String, Arena> arenas) {
    Arena arena = arenas.get(visit.arenaId());
    return List.of(
        visit.day().toString(),
        arena == null ? "" : arena.name(),
        arena == null ? "" : context.text("arena.kind." + arena.kind().code()),
        visit.theme(),
        context.text("visit.standing." + visit.standing().code()),
        String.valueOf(visit.under16()),
        String.valueOf(visit.from16()),
        String.valueOf(visit.from20()),
        String.valueOf(visit.adults()),
        visit.material(),
        visit.needs());
  }
}
