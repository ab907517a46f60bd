package se.halsolots.youthoutreach.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.PluginContext;
import se.halsolots.youthoutreach.internal.Arena;
import se.halsolots.youthoutreach.internal.Arenas;
import se.halsolots.youthoutreach.internal.Visit;
import se.halsolots.youthoutreach.internal.VisitStanding;
import se.halsolots.youthoutreach.internal.Visits;

/** Plans a visit: where, about what, and on which day or at least in which month. */
public final class VisitPage extends StaffPage {

  private static final String[] FIELDS = {"arena", "day", "month", "theme", "who"};

  /** How many months ahead can be chosen. */
  private static final int MONTHS = 19;

  private final Visits visits;
  private final Arenas arenas;

  public VisitPage(Visits visits, Arenas arenas) {
    super("/besok/{id}");
    this.visits = visits;
    this.arenas = arenas;
  }

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    if (request.named("id").equals(NEW)) {
      return page(
          request,
          Optional.empty(),
          Map.of(
              "arena", request.text("arena"),
              "month", request.text("month"),
              "who", context.staff().map(PluginContext.StaffMember::name).orElse("")),
          FormErrors.none());
    }
    Optional<Visit> kept = visits.find(context, request.named("id"));
    if (kept.filter(Visit::isDone).isPresent()) {
      return Answer.seeOther(context.staffHref("/logga") + "?besok=" + kept.get().id());
    }
    return kept.<Answer>map(visit -> page(request, kept, values(visit), FormErrors.none()))
        .orElseGet(Answer::missing);
  }

  @Override
  Answer send(Request request) {
    PluginContext context = request.context();
    Optional<Visit> kept = visits.find(context, request.named("id"));
    if (kept.isEmpty() && !request.named("id").equals(NEW)) {
      return Answer.missing();
    }
    Sent sent = new Sent(request);
    if (kept.filter(Visit::isDone).isPresent()) {
      sent.wrong("day", "error.visit.told");
      return page(request, kept, sent.raw(FIELDS), sent.errors()).refused();
    }
    if (kept.isPresent() && request.text("action").equals("remove")) {
      visits.remove(context, kept.get().id());
      return Answer.seeOther(Notice.with(context.staffHref("/besok"), Notice.REMOVED));
    }
    Visit visit = read(request, sent, kept);
    kept.ifPresent(one -> sent.unlessOvertaken(words(context, one), words(context, visit)));
    if (sent.isWrong()) {
      return page(request, kept, sent.raw(FIELDS), sent.errors()).refused();
    }
    visits.save(context, kept, visit);
    return Answer.seeOther(Notice.with(context.staffHref(""), Notice.SAVED));
  }

  private Visit read(Request request, Sent sent, Optional<Visit> kept) {
    PluginContext context = request.context();
    LocalDate today = LocalDate.now(context.clock());
    String arena = sent.needed("arena", 36);
    if (!arena.isEmpty() && arenas.find(context, arena).isEmpty()) {
      sent.wrong("arena", "error.choice");
    }
    boolean dayKnown = !request.text("day").isEmpty();
    LocalDate day = dayKnown ? sent.day("day", today) : month(request, sent, today);
    boolean off = request.text("action").equals("cancel");
    return new Visit(
        kept.map(Visit::id).orElseGet(sent::id),
        arena,
        day,
        dayKnown,
        sent.needed("theme", 100),
        sent.text("who", 100),
        off ? VisitStanding.CANCELLED : VisitStanding.PLANNED,
        0,
        0,
        0,
        0,
        "",
        "");
  }

  private static LocalDate month(Request request, Sent sent, LocalDate today) {
    try {
      return YearMonth.parse(request.text("month")).atDay(1);
    } catch (DateTimeException e) {
      sent.wrong("day", "error.day.or.month");
      return today;
    }
  }

  private Answer.Shown page(
      Request request, Optional<Visit> kept, Map<String, String> values, FormErrors errors) {
    PluginContext context = request.context();
    String seen = seen(request, kept, one -> words(context, one));
    YearMonth now = YearMonth.now(context.clock());
    String month = values.getOrDefault("month", "");
    FormView view =
        new FormView(
            values,
            Map.of(
                "arena",
                Choices.arenas(arenas.all(context), values.getOrDefault("arena", "")),
                "month",
                Choice.of(
                    IntStream.range(0, MONTHS).mapToObj(now::plusMonths),
                    YearMonth::toString,
                    one -> Days.of(context, one),
                    List.of(month))),
            errors,
            seen,
            context.staffHref("/skolor/" + NEW));
    return Answer.page(
            "/youth-outreach/visit.xhtml",
            context.text(seen.isEmpty() ? "visit.title.new" : "visit.title"),
            view)
        .below(new Crumb(context.staffHref("/besok"), context.text("tab.visits")));
  }

  /** What stands in the fields, as people read it. */
  private Map<String, String> words(PluginContext context, Visit visit) {
    return Map.of(
        "arena", arenas.find(context, visit.arenaId()).map(Arena::name).orElse(""),
        "day", Days.of(context, visit),
        "theme", visit.theme(),
        "who", visit.who(),
        "standing", VisitLine.standing(context, visit));
  }

  private static Map<String, String> values(Visit visit) {
    return Map.of(
        "arena", visit.arenaId(),
        "day", visit.dayKnown() ? visit.day().toString() : "",
        "month", visit.dayKnown() ? "" : YearMonth.from(visit.day()).toString(),
        "theme", visit.theme(),
        "who", visit.who());
  }
}
