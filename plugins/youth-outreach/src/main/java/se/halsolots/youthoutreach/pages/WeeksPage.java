package se.halsolots.youthoutreach.pages;

import java.util.List;
import se.halsolots.spi.PluginContext;
import se.halsolots.youthoutreach.internal.TryOut;
import se.halsolots.youthoutreach.internal.TryOuts;
import se.halsolots.youthoutreach.internal.Week;

/** All weeks to try things, with what they came to. */
public final class WeeksPage extends StaffPage {

  private final TryOuts tryOuts;

  public WeeksPage(TryOuts tryOuts) {
    super("/lotsveckor");
    this.tryOuts = tryOuts;
  }

  /**
   * A week in the list.
   *
   * @param tried how many came to something in it
   * @param continued how many of them went on
   */
  public record Line(
      String href, String name, String when, boolean shown, int number, int tried, int continued) {}

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
    List<Line> lines = tryOuts.weeks(context).stream().map(week -> line(context, week)).toList();
    return Answer.page(
        "/youth-outreach/weeks.xhtml",
        context.text("weeks.title"),
        new Model(
            Tab.all(context, path()),
            Notice.in(request),
            lines,
            context.staffHref("/lotsveckor/" + NEW)));
  }

  private Line line(PluginContext context, Week week) {
    List<TryOut> all = tryOuts.of(context, week.id());
    return new Line(
        context.staffHref("/lotsveckor/" + week.id()),
        week.name(),
        context.text("week.when", Days.of(context, week.first()), Days.of(context, week.last())),
        week.shown(),
        all.size(),
        all.stream().mapToInt(one -> tryOuts.tried(context, one)).sum(),
        all.stream().mapToInt(TryOut::continued).sum());
  }
}
