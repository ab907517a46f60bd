package se.halsolots.youthoutreach.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage;
import se.halsolots.youthoutreach.internal.TryOuts;
import se.halsolots.youthoutreach.internal.Week;

/** The programmes of the weeks to try things in that are on or still to come. */
public final class TryListPage implements PluginPage {

  private final TryOuts tryOuts;

  public TryListPage(TryOuts tryOuts) {
    this.tryOuts = tryOuts;
  }

  /** A week with what there is to try. */
  public record Programme(Week week, String when, List<TryOutLine> lines) {

    public Programme {
      lines = List.copyOf(lines);
    }
  }

  /** What the view shows. */
  public record Model(List<Programme> weeks, String home) {

    public Model {
      weeks = List.copyOf(weeks);
    }
  }

  @Override
  public String path() {
    return "/prova";
  }

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    LocalDate today = LocalDate.now(context.clock());
    List<Programme> weeks =
        tryOuts.weeks(context).stream()
            .filter(week -> week.shown() && !week.last().isBefore(today))
            .sorted(Comparator.comparing(Week::first))
            .map(week -> programme(context, week))
            .toList();
    return Answer.page(
            "/youth-outreach/try-list.xhtml",
            context.text("tryouts.title"),
            new Model(weeks, context.href("")))
        .described(context.text("tryouts.lead"))
        .below(new Crumb(context.href(""), context.text("youth.menu")));
  }

  private Programme programme(PluginContext context, Week week) {
    return new Programme(
        week,
        context.text(
            "week.when", Days.brief(context, week.first()), Days.brief(context, week.last())),
        tryOuts.of(context, week.id()).stream().map(one -> TryOutLine.of(context, one)).toList());
  }
}
