package se.halsolots.youthoutreach.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.PluginContext;
import se.halsolots.youthoutreach.internal.Arena;
import se.halsolots.youthoutreach.internal.Arenas;
import se.halsolots.youthoutreach.internal.Visit;
import se.halsolots.youthoutreach.internal.VisitStanding;
import se.halsolots.youthoutreach.internal.Visits;

/** Tells what came of a visit, planned or not, from a phone in under a minute. */
public final class LogPage extends StaffPage {

  private static final String VISIT = "besok";
  private static final int MOST = 5_000;
  private static final String[] FIELDS = {
    VISIT,
    "arena",
    "day",
    "theme",
    "who",
    "under16",
    "from16",
    "from20",
    "adults",
    "material",
    "needs"
  };

  private final Visits visits;
  private final Arenas arenas;

  public LogPage(Visits visits, Arenas arenas) {
    super("/logga", "log.menu", 15);
    this.visits = visits;
    this.arenas = arenas;
  }

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    if (request.text(VISIT).isEmpty()) {
      return page(
          request,
          Optional.empty(),
          Map.of(
              "arena", request.text("arena"),
              "day", LocalDate.now(context.clock()).toString(),
              "who", context.staff().map(PluginContext.StaffMember::name).orElse("")),
          FormErrors.none());
    }
    Optional<Visit> kept = visits.find(context, request.text(VISIT));
    return kept.<Answer>map(one -> page(request, kept, values(context, one), FormErrors.none()))
        .orElseGet(Answer::missing);
  }

  @Override
  Answer send(Request request) {
    PluginContext context = request.context();
    Optional<Visit> kept = visits.find(context, request.text(VISIT));
    if (kept.isEmpty() && !request.text(VISIT).isEmpty()) {
      return Answer.missing();
    }
    if (kept.isPresent() && request.text("action").equals("remove")) {
      visits.remove(context, kept.get().id());
      return Answer.seeOther(Notice.with(context.staffHref("/besok"), Notice.REMOVED));
    }
    Sent sent = new Sent(request);
    Visit visit = read(context, sent, kept);
    kept.ifPresent(one -> sent.unlessOvertaken(words(context, one), words(context, visit)));
    if (sent.isWrong()) {
      return page(request, kept, sent.raw(FIELDS), sent.errors()).refused();
    }
    visits.save(context, kept, visit);
    return Answer.seeOther(Notice.with(context.staffHref(""), Notice.LOGGED));
  }

  private Visit read(PluginContext context, Sent sent, Optional<Visit> kept) {
    LocalDate today = LocalDate.now(context.clock());
    String arena = sent.needed("arena", 36);
    if (!arena.isEmpty() && arenas.find(context, arena).isEmpty()) {
      sent.wrong("arena", "error.choice");
    }
    LocalDate day = sent.day("day", today);
    if (day.isAfter(today)) {
      sent.wrong("day", "error.day.coming");
    }
    return new Visit(
        kept.map(Visit::id).orElseGet(sent::id),
        arena,
        day,
        true,
        sent.needed("theme", 100),
        sent.text("who", 100),
        VisitStanding.DONE,
        sent.number("under16", 0, MOST),
        sent.number("from16", 0, MOST),
        sent.number("from20", 0, MOST),
        sent.number("adults", 0, MOST),
        sent.text("material", 300),
        sent.text("needs", 1_000));
  }

  private Answer.Shown page(
      Request request, Optional<Visit> kept, Map<String, String> values, FormErrors errors) {
    PluginContext context = request.context();
    FormView view =
        new FormView(
            values,
            Map.of("arena", Choices.arenas(arenas.all(context), values.getOrDefault("arena", ""))),
            errors,
            seen(request, kept, one -> words(context, one)),
            context.staffHref("/skolor/" + NEW));
    return Answer.page("/youth-outreach/log.xhtml", context.text("log.title"), view);
  }

  /** What stands in the fields, as people read it. */
  private Map<String, String> words(PluginContext context, Visit visit) {
    Map<String, String> words = values(context, visit);
    words.put("arena", arenas.find(context, visit.arenaId()).map(Arena::name).orElse(""));
    words.put("day", Days.of(context, visit));
    words.put("standing", VisitLine.standing(context, visit));
    return words;
  }

  private static Map<String, String> values(PluginContext context, Visit visit) {
    LocalDate today = LocalDate.now(context.clock());
    boolean passed = visit.dayKnown() && !visit.day().isAfter(today);
    Map<String, String> values = new HashMap<>();
    values.put(VISIT, visit.id());
    values.put("arena", visit.arenaId());
    values.put("day", (passed ? visit.day() : today).toString());
    values.put("theme", visit.theme());
    values.put("who", visit.who());
    if (visit.isDone()) {
      values.put("under16", String.valueOf(visit.under16()));
      values.put("from16", String.valueOf(visit.from16()));
      values.put("from20", String.valueOf(visit.from20()));
      values.put("adults", String.valueOf(visit.adults()));
    }
    values.put("material", visit.material());
    values.put("needs", visit.needs());
    return values;
  }
}
