package se.halsolots.youthoutreach.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.SettingDefinition;
import se.halsolots.youthoutreach.internal.Arena;
import se.halsolots.youthoutreach.internal.Arenas;
import se.halsolots.youthoutreach.internal.Figures;
import se.halsolots.youthoutreach.internal.OutreachSettings;
import se.halsolots.youthoutreach.internal.Visit;
import se.halsolots.youthoutreach.internal.Visits;

/** What is to be done next, and how far the year has come. */
public final class OverviewPage extends StaffPage {

  private static final int NEXT = 8;

  private final Visits visits;
  private final Arenas arenas;
  private final Figures figures;

  public OverviewPage(Visits visits, Arenas arenas, Figures figures) {
    super("", "staff.menu", 10);
    this.visits = visits;
    this.arenas = arenas;
    this.figures = figures;
  }

  /**
   * A figure of this year.
   *
   * @param goal what the node aims at; 0 if at nothing
   */
  public record Figure(String label, long value, int goal) {}

  /** What the view shows. */
  public record Model(
      List<Tab> tabs,
      String notice,
      String year,
      List<Figure> figures,
      List<VisitLine> due,
      List<VisitLine> next,
      Links links) {

    public Model {
      tabs = List.copyOf(tabs);
      figures = List.copyOf(figures);
      due = List.copyOf(due);
      next = List.copyOf(next);
    }
  }

  /** Ways on. */
  public record Links(String log, String plan, String residents) {}

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    LocalDate today = LocalDate.now(context.clock());
    Map<String, Arena> byId = byId(arenas.all(context));
    List<Visit> planned = visits.planned(context);
    List<Visit> due = visits.due(context);
    Model model =
        new Model(
            Tab.all(context, path()),
            Notice.in(request),
            String.valueOf(today.getYear()),
            figures(context, today.getYear()),
            due.stream().map(one -> VisitLine.of(context, one, byId)).toList(),
            planned.stream()
                .filter(one -> !due.contains(one))
                .limit(NEXT)
                .map(one -> VisitLine.of(context, one, byId))
                .toList(),
            new Links(
                context.staffHref("/logga"), context.staffHref("/besok/" + NEW), context.href("")));
    return Answer.page("/youth-outreach/overview.xhtml", context.text("staff.title"), model);
  }

  static Map<String, Arena> byId(List<Arena> arenas) {
    return arenas.stream().collect(Collectors.toMap(Arena::id, Function.identity()));
  }

  private List<Figure> figures(PluginContext context, int year) {
    LocalDate from = LocalDate.of(year, 1, 1);
    LocalDate before = from.plusYears(1);
    return List.of(
        figure(
            context,
            "indicator.arenas",
            figures.arenas(context, from, before),
            OutreachSettings.GOAL_ARENAS),
        figure(
            context,
            "indicator.reached",
            figures.reached(context, from, before),
            OutreachSettings.GOAL_REACHED),
        figure(
            context,
            "indicator.tried",
            figures.tried(context, from, before),
            OutreachSettings.GOAL_TRIED),
        figure(
            context,
            "indicator.continued",
            figures.continued(context, from, before),
            OutreachSettings.GOAL_CONTINUED));
  }

  private static Figure figure(
      PluginContext context, String label, long value, SettingDefinition<Integer> goal) {
    return new Figure(context.text(label), value, context.setting(goal));
  }
}
