package se.halsolots.youthoutreach.pages;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.halsolots.spi.Choice;
import se.halsolots.spi.PluginContext;
import se.halsolots.youthoutreach.internal.Arena;
import se.halsolots.youthoutreach.internal.Arenas;
import se.halsolots.youthoutreach.internal.Visit;
import se.halsolots.youthoutreach.internal.Visits;

/** A school year month by month, of one school or of all. */
public final class PlanPage extends StaffPage {

  private static final Month BEGINS = Month.AUGUST;
  private static final int MONTHS = 12;

  private final Visits visits;
  private final Arenas arenas;

  public PlanPage(Visits visits, Arenas arenas) {
    super("/arsplan");
    this.visits = visits;
    this.arenas = arenas;
  }

  /** A month with what is planned and done in it. */
  public record PlannedMonth(String name, String add, String addLabel, List<VisitLine> lines) {

    public PlannedMonth {
      lines = List.copyOf(lines);
    }
  }

  /** What the view shows. */
  public record Model(
      List<Tab> tabs,
      List<Choice> arenas,
      List<Choice> years,
      List<PlannedMonth> months,
      boolean one) {

    public Model {
      tabs = List.copyOf(tabs);
      arenas = List.copyOf(arenas);
      years = List.copyOf(years);
      months = List.copyOf(months);
    }
  }

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    int now = schoolYear(LocalDate.now(context.clock()));
    int year = VisitsPage.year(request.text("lasar"), now);
    String arena = request.text("arena");
    List<Arena> all = arenas.all(context);
    Map<String, Arena> byId = OverviewPage.byId(all);
    YearMonth first = YearMonth.of(year, BEGINS);
    List<Visit> found =
        visits.between(context, first.atDay(1), first.plusMonths(MONTHS).atDay(1)).stream()
            .filter(visit -> arena.isEmpty() || visit.arenaId().equals(arena))
            .toList();
    Model model =
        new Model(
            Tab.all(context, path()),
            Choices.arenas(all, arena),
            Choice.of(
                IntStream.rangeClosed(now - 1, now + 1).boxed(),
                String::valueOf,
                PlanPage::name,
                List.of(String.valueOf(year))),
            IntStream.range(0, MONTHS)
                .mapToObj(first::plusMonths)
                .map(month -> month(context, month, arena, found, byId))
                .toList(),
            byId.containsKey(arena));
    Arena one = byId.get(arena);
    String title =
        one == null
            ? context.text("plan.title", name(year))
            : context.text("plan.title.of", one.name(), name(year));
    return Answer.page("/youth-outreach/plan.xhtml", title, model);
  }

  private static PlannedMonth month(
      PluginContext context,
      YearMonth month,
      String arena,
      List<Visit> visits,
      Map<String, Arena> byId) {
    return new PlannedMonth(
        Days.of(context, month),
        context.staffHref("/besok/" + NEW)
            + "?month="
            + month
            + (byId.containsKey(arena) ? "&arena=" + arena : ""),
        context.text("plan.add.in", Days.of(context, month)),
        visits.stream()
            .filter(visit -> YearMonth.from(visit.day()).equals(month))
            .map(visit -> VisitLine.of(context, visit, byId))
            .toList());
  }

  /** The year in which the school year of that day began. */
  static int schoolYear(LocalDate day) {
    return day.getMonthValue() < BEGINS.getValue() ? day.getYear() - 1 : day.getYear();
  }

  private static String name(int year) {
    return "%d/%02d".formatted(year, (year + 1) % 100);
  }
}
