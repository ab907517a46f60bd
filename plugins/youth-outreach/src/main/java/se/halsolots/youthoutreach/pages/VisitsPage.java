package se.halsolots.youthoutreach.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.halsolots.spi.PluginContext;
import se.halsolots.youthoutreach.internal.Arena;
import se.halsolots.youthoutreach.internal.Arenas;
import se.halsolots.youthoutreach.internal.Visit;
import se.halsolots.youthoutreach.internal.Visits;

/** All visits of a year, the latest first. */
public final class VisitsPage extends StaffPage {

  private final Visits visits;
  private final Arenas arenas;

  public VisitsPage(Visits visits, Arenas arenas) {
    super("/besok");
    this.visits = visits;
    this.arenas = arenas;
  }

  /** A year to look at. */
  public record Year(String label, String href, boolean current) {}

  /** What the view shows. */
  public record Model(
      List<Tab> tabs,
      String notice,
      List<Year> years,
      List<VisitLine> lines,
      String log,
      String plan) {

    public Model {
      tabs = List.copyOf(tabs);
      years = List.copyOf(years);
      lines = List.copyOf(lines);
    }
  }

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    int now = LocalDate.now(context.clock()).getYear();
    int year = year(request.text("ar"), now);
    Map<String, Arena> byId = OverviewPage.byId(arenas.all(context));
    LocalDate from = LocalDate.of(year, 1, 1);
    List<Visit> found = new ArrayList<>(visits.between(context, from, from.plusYears(1)));
    found.sort(Comparator.comparing(Visit::day).reversed());
    Model model =
        new Model(
            Tab.all(context, path()),
            Notice.in(request),
            IntStream.rangeClosed(now - 2, now + 1)
                .mapToObj(
                    one ->
                        new Year(
                            String.valueOf(one),
                            context.staffHref("/besok") + "?ar=" + one,
                            one == year))
                .toList(),
            found.stream().map(one -> VisitLine.of(context, one, byId)).toList(),
            context.staffHref("/logga"),
            context.staffHref("/besok/" + NEW));
    return Answer.page(
        "/youth-outreach/visits.xhtml", context.text("visits.title", String.valueOf(year)), model);
  }

  /** The year in the address; this one if there is none near. */
  static int year(String text, int now) {
    int year = text.matches("\\d{4}") ? Integer.parseInt(text) : now;
    return Math.abs(year - now) > 10 ? now : year;
  }
}
