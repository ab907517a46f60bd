package se.halsolots.youthoutreach.pages;

import java.time.LocalDate;
import java.util.List;
import se.halsolots.spi.PluginContext;
import se.halsolots.youthoutreach.internal.Arena;
import se.halsolots.youthoutreach.internal.Arenas;
import se.halsolots.youthoutreach.internal.Visit;
import se.halsolots.youthoutreach.internal.Visits;

/** Schools and other arenas. */
public final class ArenasPage extends StaffPage {

  private final Arenas arenas;
  private final Visits visits;

  public ArenasPage(Arenas arenas, Visits visits) {
    super("/skolor");
    this.arenas = arenas;
    this.visits = visits;
  }

  /**
   * An arena in the list.
   *
   * @param visits how many visits were made this year
   */
  public record Line(
      String href,
      String planHref,
      String name,
      String kind,
      String place,
      String contact,
      long visits) {}

  /** What the view shows. */
  public record Model(List<Tab> tabs, String notice, List<Line> lines, String add) {

    public Model {
      tabs = List.copyOf(tabs);
      lines = List.copyOf(lines);
    }
  }

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    LocalDate from = LocalDate.now(context.clock()).withDayOfYear(1);
    List<Visit> year = visits.between(context, from, from.plusYears(1));
    List<Line> lines =
        arenas.all(context).stream().map(arena -> line(context, arena, year)).toList();
    return Answer.page(
        "/youth-outreach/arenas.xhtml",
        context.text("arenas.title"),
        new Model(
            Tab.all(context, path()),
            Notice.in(request),
            lines,
            context.staffHref("/skolor/" + NEW)));
  }

  private static Line line(PluginContext context, Arena arena, List<Visit> year) {
    return new Line(
        context.staffHref("/skolor/" + arena.id()),
        context.staffHref("/arsplan") + "?arena=" + arena.id(),
        arena.name(),
        context.text("arena.kind." + arena.kind().code()),
        arena.place(),
        arena.contactName(),
        year.stream()
            .filter(one -> one.arenaId().equals(arena.id()))
            .filter(Visit::isDone)
            .count());
  }
}
