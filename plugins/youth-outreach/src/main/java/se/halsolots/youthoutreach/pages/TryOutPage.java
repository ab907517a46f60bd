package se.halsolots.youthoutreach.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.SignUps;
import se.halsolots.youthoutreach.internal.TryOut;
import se.halsolots.youthoutreach.internal.TryOuts;
import se.halsolots.youthoutreach.internal.Week;

/** Something to try: what it is, who has signed up, who came, and how many went on. */
public final class TryOutPage extends StaffPage {

  private static final String[] FIELDS = {
    "title", "organiser", "day", "time", "place", "about", "places", "walked-in", "continued"
  };
  private static final int MOST_PLACES = 500;
  private static final int MOST_COUNTED = 5_000;

  private final TryOuts tryOuts;

  public TryOutPage(TryOuts tryOuts) {
    super("/lotsveckor/{vecka}/{id}");
    this.tryOuts = tryOuts;
  }

  /** Somebody who has signed up. */
  public record Entry(String code, String nickname, boolean waiting, boolean came) {}

  /** What the view shows beside the form. */
  public record More(
      String notice, List<Entry> entries, boolean cancelled, boolean begun, String residents) {

    public More {
      entries = List.copyOf(entries);
    }
  }

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    Optional<Week> week = tryOuts.week(context, request.named("vecka"));
    Optional<TryOut> kept = kept(request);
    if (week.isEmpty() || (kept.isEmpty() && !request.named("id").equals(NEW))) {
      return Answer.missing();
    }
    Map<String, String> fresh =
        Map.of("day", week.get().first().toString(), "places", "12", "time", "17:00");
    return page(
        request, week.get(), kept, kept.map(TryOutPage::values).orElse(fresh), FormErrors.none());
  }

  @Override
  Answer send(Request request) {
    PluginContext context = request.context();
    Optional<Week> week = tryOuts.week(context, request.named("vecka"));
    Optional<TryOut> kept = kept(request);
    if (week.isEmpty() || (kept.isEmpty() && !request.named("id").equals(NEW))) {
      return Answer.missing();
    }
    Sent sent = new Sent(request);
    boolean counts = kept.isPresent() && request.text("action").equals("count");
    TryOut one = counts ? counted(sent, kept.get()) : read(request, sent, week.get(), kept);
    if (sent.isWrong()) {
      Map<String, String> values = new HashMap<>(kept.map(TryOutPage::values).orElse(Map.of()));
      values.putAll(counts ? sent.raw("walked-in", "continued") : sent.raw(FIELDS));
      return page(request, week.get(), kept, values, sent.errors()).refused();
    }
    if (counts) {
      tryOuts.attended(context, one, new TreeSet<>(request.all("kom")));
    } else {
      tryOuts.save(context, one);
    }
    return Answer.seeOther(
        Notice.with(
            context.staffHref("/lotsveckor/" + week.get().id() + (counts ? "/" + one.id() : "")),
            Notice.SAVED));
  }

  private Optional<TryOut> kept(Request request) {
    return tryOuts
        .find(request.context(), request.named("id"))
        .filter(one -> one.weekId().equals(request.named("vecka")));
  }

  private static TryOut read(Request request, Sent sent, Week week, Optional<TryOut> kept) {
    LocalDate day = sent.day("day", week.first());
    if (day.isBefore(week.first()) || day.isAfter(week.last())) {
      sent.wrong("day", "error.day.week", week.first().toString(), week.last().toString());
    }
    return new TryOut(
        kept.map(TryOut::id).orElseGet(sent::id),
        week.id(),
        sent.needed("title", 100),
        sent.needed("organiser", 100),
        day,
        sent.time("time"),
        sent.needed("place", 120),
        sent.text("about", 600),
        sent.number("places", 1, MOST_PLACES),
        request.text("action").equals("cancel"),
        kept.map(TryOut::walkedIn).orElse(0),
        kept.map(TryOut::continued).orElse(0));
  }

  private static TryOut counted(Sent sent, TryOut kept) {
    return new TryOut(
        kept.id(),
        kept.weekId(),
        kept.title(),
        kept.organiser(),
        kept.day(),
        kept.time(),
        kept.place(),
        kept.about(),
        kept.places(),
        kept.cancelled(),
        sent.number("walked-in", 0, MOST_COUNTED),
        sent.number("continued", 0, MOST_COUNTED));
  }

  private Answer.Shown page(
      Request request,
      Week week,
      Optional<TryOut> kept,
      Map<String, String> values,
      FormErrors errors) {
    PluginContext context = request.context();
    List<SignUps.Entry> entries =
        kept.map(one -> tryOuts.entries(context, one.id())).orElse(List.of());
    Set<String> ticked = Set.copyOf(request.all("kom"));
    FormView view =
        new FormView(
            values,
            Map.of(),
            errors,
            kept.isPresent(),
            new More(
                Notice.in(request),
                entries.stream().map(one -> entry(one, ticked)).toList(),
                kept.filter(TryOut::cancelled).isPresent(),
                kept.filter(one -> !one.day().isAfter(LocalDate.now(context.clock()))).isPresent(),
                kept.map(one -> context.href("/prova/" + one.id())).orElse("")));
    return Answer.page(
            "/youth-outreach/tryout.xhtml",
            kept.map(TryOut::title).orElse(context.text("tryout.title.new")),
            view)
        .below(
            new Crumb(context.staffHref("/lotsveckor"), context.text("tab.weeks")),
            new Crumb(context.staffHref("/lotsveckor/" + week.id()), week.name()));
  }

  private static Entry entry(SignUps.Entry entry, Set<String> ticked) {
    return new Entry(
        entry.code(),
        entry.nickname(),
        entry.outcome() == SignUps.Outcome.WAITING,
        entry.came() || ticked.contains(entry.code()));
  }

  private static Map<String, String> values(TryOut one) {
    Map<String, String> values = new HashMap<>();
    values.put("title", one.title());
    values.put("organiser", one.organiser());
    values.put("day", one.day().toString());
    values.put("time", one.time());
    values.put("place", one.place());
    values.put("about", one.about());
    values.put("places", String.valueOf(one.places()));
    values.put("walked-in", String.valueOf(one.walkedIn()));
    values.put("continued", String.valueOf(one.continued()));
    return values;
  }
}
