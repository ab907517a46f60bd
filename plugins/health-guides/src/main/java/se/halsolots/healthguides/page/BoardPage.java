package se.halsolots.healthguides.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.halsolots.healthguides.internal.AssignmentStanding;
import se.halsolots.healthguides.internal.AssignmentView;
import se.halsolots.healthguides.internal.Figures;
import se.halsolots.healthguides.internal.Orders;
import se.halsolots.healthguides.internal.Settings;
import se.halsolots.healthguides.internal.Words;
import se.halsolots.spi.PluginContext;

/** What waits for somebody, and how far the year's goals are reached. */
final class BoardPage extends StaffPage {

  private static final int SOON = 14;

  private final Orders orders;
  private final Figures figures;

  BoardPage(Orders orders, Figures figures) {
    super("", Settings.ASSIGNMENTS, "board.title", 10);
    this.orders = orders;
    this.figures = figures;
  }

  /** What the view shows. */
  public record Model(List<Card> cards, List<Goal> goals, List<Fact> figures, String newHref) {

    public Model {
      cards = List.copyOf(cards);
      goals = List.copyOf(goals);
      figures = List.copyOf(figures);
    }
  }

  /** A number, and where it comes from. */
  public record Card(int count, String label, String hint, String href) {}

  /**
   * Something the tenant aims at.
   *
   * @param percent of the goal, 0 to 100
   */
  public record Goal(String id, String label, String value, String goal, int percent) {}

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    LocalDate today = LocalDate.now(context.clock());
    LocalDate from = today.withDayOfYear(1);
    LocalDate before = from.plusYears(1);
    Model model =
        new Model(
            cards(context, today),
            goals(context, from, before),
            List.of(
                fact(context, "board.done", Long.toString(figures.done(context, from, before))),
                fact(context, "board.people", Long.toString(figures.people(context, from, before))),
                fact(
                    context,
                    "board.hours",
                    new Words(context).hours(figures.quarters(context, from, before)))),
            context.staffHref("/uppdrag/ny"));
    return Answer.page("/health-guides/board.xhtml", context.text("board.title"), model);
  }

  private static Fact fact(PluginContext context, String key, String value) {
    return new Fact(context.text(key), value);
  }

  private List<Card> cards(PluginContext context, LocalDate today) {
    List<AssignmentView> booked = orders.list(context, Set.of(AssignmentStanding.BOOKED));
    int late = (int) booked.stream().filter(one -> one.order().day().isBefore(today)).count();
    int soon =
        (int)
            booked.stream()
                .filter(one -> !one.order().day().isBefore(today))
                .filter(one -> one.order().day().isBefore(today.plusDays(SOON)))
                .count();
    return List.of(
        card(context, "ordered", count(context, AssignmentStanding.ORDERED), ""),
        card(context, "offered", count(context, AssignmentStanding.OFFERED), ""),
        card(context, "booked", soon, "?visa=bokade"),
        card(context, "late", late, "?visa=bokade"));
  }

  private int count(PluginContext context, AssignmentStanding standing) {
    return orders.list(context, Set.of(standing)).size();
  }

  private static Card card(PluginContext context, String name, int count, String query) {
    return new Card(
        count,
        context.text("board.card." + name),
        context.text("board.card." + name + ".hint"),
        context.staffHref("/uppdrag") + query);
  }

  private List<Goal> goals(PluginContext context, LocalDate from, LocalDate before) {
    Words words = new Words(context);
    List<Goal> goals = new ArrayList<>();
    goals.add(
        goal(
            "habits",
            context.text("goal.habits"),
            figures.habits(context, from, before),
            context.setting(Settings.GOAL_HABITS),
            context.text("percent")));
    goals.add(
        goal(
            "step",
            context.text("goal.step"),
            figures.stepTwo(context),
            context.setting(Settings.GOAL_STEP_TWO),
            ""));
    for (String language : Settings.PRIORITY_LANGUAGES) {
      goals.add(
          goal(
              language,
              context.text("goal.language", words.language(language)),
              figures.speakers(context, language),
              context.setting(Settings.GOAL_LANGUAGE),
              ""));
    }
    return goals;
  }

  private static Goal goal(String id, String label, long value, int goal, String unit) {
    int percent = goal == 0 ? 100 : (int) Math.min(100, value * 100 / goal);
    return new Goal(id, label, value + unit, goal + unit, percent);
  }
}
