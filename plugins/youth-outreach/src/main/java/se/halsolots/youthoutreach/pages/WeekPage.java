package se.halsolots.youthoutreach.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.halsolots.spi.ActivityField;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.SignUps;
import se.halsolots.youthoutreach.internal.TryOut;
import se.halsolots.youthoutreach.internal.TryOuts;
import se.halsolots.youthoutreach.internal.Week;

/** One week to try things: when it is, whether young people see it, and its programme. */
public final class WeekPage extends StaffPage {

  private static final String[] FIELDS = {"name", "first", "last", "about", "shown"};

  private final TryOuts tryOuts;

  public WeekPage(TryOuts tryOuts) {
    super("/lotsveckor/{id}");
    this.tryOuts = tryOuts;
  }

  /** Something to try, in the programme. */
  public record Line(
      String href,
      String title,
      String when,
      String organiser,
      String taken,
      String waiting,
      int tried,
      int continued,
      boolean cancelled) {}

  /** What the view shows beside the form. */
  public record More(String notice, List<Line> lines, String add, String residents) {

    public More {
      lines = List.copyOf(lines);
    }
  }

  @Override
  public Answer get(Request request) {
    if (request.named("id").equals(NEW)) {
      return page(request, Optional.empty(), Map.of(), FormErrors.none());
    }
    Optional<Week> kept = tryOuts.week(request.context(), request.named("id"));
    return kept.<Answer>map(week -> page(request, kept, values(week), FormErrors.none()))
        .orElseGet(Answer::missing);
  }

  @Override
  Answer send(Request request) {
    PluginContext context = request.context();
    Optional<Week> kept = tryOuts.week(context, request.named("id"));
    if (kept.isEmpty() && !request.named("id").equals(NEW)) {
      return Answer.missing();
    }
    Sent sent = new Sent(request);
    LocalDate today = LocalDate.now(context.clock());
    Week week =
        new Week(
            kept.map(Week::id).orElseGet(sent::id),
            sent.needed("name", 80),
            sent.day("first", today),
            sent.day("last", today),
            sent.text("about", 600),
            sent.ticked("shown"));
    if (!sent.isWrong() && week.last().isBefore(week.first())) {
      sent.wrong("last", "error.day.order");
    }
    kept.ifPresent(one -> sent.unlessOvertaken(words(context, one), words(context, week)));
    if (sent.isWrong()) {
      return page(request, kept, sent.raw(FIELDS), sent.errors()).refused();
    }
    tryOuts.save(context, kept, week);
    return Answer.seeOther(
        Notice.with(context.staffHref("/lotsveckor/" + week.id()), Notice.SAVED));
  }

  private Answer.Shown page(
      Request request, Optional<Week> kept, Map<String, String> values, FormErrors errors) {
    PluginContext context = request.context();
    String id = request.named("id");
    FormView view =
        new FormView(
            values,
            Map.of(),
            errors,
            seen(request, kept, one -> words(context, one)),
            new More(
                Notice.in(request),
                tryOuts.of(context, id).stream().map(one -> line(context, one)).toList(),
                context.staffHref("/lotsveckor/" + id + "/" + NEW),
                context.href("/prova")));
    String title = kept.map(Week::name).orElseGet(() -> context.text("week.title.new"));
    return Answer.page("/youth-outreach/week.xhtml", title, view)
        .below(new Crumb(context.staffHref("/lotsveckor"), context.text("tab.weeks")));
  }

  private Line line(PluginContext context, TryOut one) {
    Optional<SignUps.Standing> standing = tryOuts.standing(context, one.id());
    return new Line(
        context.staffHref("/lotsveckor/" + one.weekId() + "/" + one.id()),
        one.title(),
        Days.of(context, one.day(), one.time()),
        one.organiser(),
        context.text("week.of", standing.map(SignUps.Standing::taken).orElse(0), one.places()),
        standing
            .map(SignUps.Standing::waiting)
            .filter(waiting -> waiting > 0)
            .map(waiting -> context.text("week.waiting", waiting))
            .orElse(""),
        tryOuts.tried(context, one),
        one.continued(),
        one.cancelled());
  }

  /** What stands in the fields, as people read it. */
  private static Map<String, String> words(PluginContext context, Week week) {
    Map<String, String> words = new HashMap<>(values(week));
    words.put("shown", context.text(week.shown() ? "week.shown.yes" : "week.shown.no"));
    return words;
  }

  private static Map<String, String> values(Week week) {
    return Map.of(
        "name", week.name(),
        "first", week.first().toString(),
        "last", week.last().toString(),
        "about", week.about(),
        "shown", week.shown() ? ActivityField.YES : "");
  }
}
