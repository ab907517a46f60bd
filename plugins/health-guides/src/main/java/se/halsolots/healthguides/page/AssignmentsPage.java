package se.halsolots.healthguides.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.halsolots.healthguides.internal.AssignmentStanding;
import se.halsolots.healthguides.internal.AssignmentView;
import se.halsolots.healthguides.internal.Orders;
import se.halsolots.healthguides.internal.Settings;
import se.halsolots.healthguides.internal.Words;
import se.halsolots.spi.PluginContext;

/** All assignments, by how they stand. */
final class AssignmentsPage extends StaffPage {

  static final String PATH = "/uppdrag";

  private static final Map<String, Set<AssignmentStanding>> TABS =
      Map.of(
          "oppna", Set.of(AssignmentStanding.ORDERED, AssignmentStanding.OFFERED),
          "bokade", Set.of(AssignmentStanding.BOOKED),
          "klara", Set.of(AssignmentStanding.REPORTED),
          "avbokade", Set.of(AssignmentStanding.CANCELLED));

  private final Orders orders;

  AssignmentsPage(Orders orders) {
    super(PATH, Settings.ASSIGNMENTS, "assignments.title", 20);
    this.orders = orders;
  }

  /** What the view shows. */
  public record Model(List<Tab> tabs, List<Row> rows, String newHref) {

    public Model {
      tabs = List.copyOf(tabs);
      rows = List.copyOf(rows);
    }
  }

  /** A way to show some of them. */
  public record Tab(String href, String label, int count, boolean current) {}

  /** A line of the list. */
  public record Row(
      String href,
      String what,
      String when,
      String place,
      String organisation,
      String guide,
      String standing,
      String look,
      boolean late) {}

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    String wanted = TABS.containsKey(request.text("visa")) ? request.text("visa") : "oppna";
    List<Tab> tabs =
        List.of("oppna", "bokade", "klara", "avbokade").stream()
            .map(name -> tab(context, name, name.equals(wanted)))
            .toList();
    List<Row> rows =
        orders.list(context, TABS.getOrDefault(wanted, Set.of())).stream()
            .map(one -> row(context, one))
            .toList();
    return Answer.page(
        "/health-guides/assignments.xhtml",
        context.text("assignments.title"),
        new Model(tabs, rows, context.staffHref("/uppdrag/ny")));
  }

  private Tab tab(PluginContext context, String name, boolean current) {
    return new Tab(
        context.staffHref(PATH) + "?visa=" + name,
        context.text("assignments.tab." + name),
        orders.list(context, TABS.getOrDefault(name, Set.of())).size(),
        current);
  }

  private static Row row(PluginContext context, AssignmentView one) {
    Words words = new Words(context);
    return new Row(
        context.staffHref(PATH + "/" + one.id()),
        context.text(
            "assignment.what",
            words.theme(one.order().theme()),
            words.language(one.order().language())),
        words.when(one.order()),
        one.order().place(),
        one.order().organisation(),
        one.guide().isEmpty() ? "–" : one.guide(),
        words.standing(one.standing()),
        look(one.standing()),
        one.standing() == AssignmentStanding.BOOKED
            && one.order().day().isBefore(LocalDate.now(context.clock())));
  }

  static String look(AssignmentStanding standing) {
    String mark =
        switch (standing) {
          case ORDERED -> "draft";
          case OFFERED -> "review";
          case BOOKED -> "published";
          case REPORTED, CANCELLED -> "archived";
        };
    return String.format(Locale.ROOT, "badge badge--%s", mark);
  }
}
