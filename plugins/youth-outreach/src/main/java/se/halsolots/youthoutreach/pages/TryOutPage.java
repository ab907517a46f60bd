package se.halsolots.youthoutreach.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
  private static final String[] COUNTED = {"walked-in", "continued"};
  private static final String CAME = "kom";
  private static final int MOST_PLACES = 500;
  private static final int MOST_COUNTED = 5_000;

  private final TryOuts tryOuts;

  public TryOutPage(TryOuts tryOuts) {
    super("/lotsveckor/{vecka}/{id}");
    this.tryOuts = tryOuts;
  }

  /** Somebody who has signed up. */
  public record Entry(String code, String nickname, boolean waiting, boolean came) {

    /** The same, if it has just been ticked as one that came. */
    Entry orTicked(Set<String> codes) {
      return new Entry(code, nickname, waiting, came || codes.contains(code));
    }
  }

  /**
   * What the view shows beside the form.
   *
   * @param seenCounts names the counts as the page shows them
   */
  public record More(
      String notice,
      List<Entry> entries,
      String seenCounts,
      boolean cancelled,
      boolean begun,
      String residents) {

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
    Set<String> came = new TreeSet<>(request.all(CAME));
    kept.ifPresent(
        was -> compare(context, sent, was, one, counts ? Optional.of(came) : Optional.empty()));
    if (sent.isWrong()) {
      Map<String, String> values = new HashMap<>(kept.map(TryOutPage::values).orElse(Map.of()));
      values.putAll(counts ? sent.raw(COUNTED) : sent.raw(FIELDS));
      return page(request, week.get(), kept, values, sent.errors()).refused();
    }
    if (counts) {
      tryOuts.attended(context, kept.get(), one, came);
    } else {
      tryOuts.save(context, kept, one);
    }
    return Answer.seeOther(
        Notice.with(
            context.staffHref("/lotsveckor/" + week.get().id() + (counts ? "/" + one.id() : "")),
            Notice.SAVED));
  }

  /**
   * Looks whether somebody else was first.
   *
   * @param came who is to have come; empty if that is not what was sent
   */
  private void compare(
      PluginContext context, Sent sent, TryOut was, TryOut now, Optional<Set<String>> came) {
    if (came.isEmpty()) {
      sent.unlessOvertaken(words(context, was), words(context, now));
      return;
    }
    List<Entry> entries = entries(context, was);
    sent.unlessOvertaken(
        counts(was, entries, Entry::came),
        counts(now, entries, entry -> came.get().contains(entry.code())));
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
    List<Entry> entries = kept.map(one -> entries(context, one)).orElse(List.of());
    Set<String> ticked = Set.copyOf(request.all(CAME));
    FormView view =
        new FormView(
            values,
            Map.of(),
            errors,
            seen(request, kept, one -> words(context, one)),
            new More(
                Notice.in(request),
                entries.stream().map(one -> one.orTicked(ticked)).toList(),
                seen(request, kept, one -> counts(one, entries, Entry::came)),
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

  private List<Entry> entries(PluginContext context, TryOut one) {
    return tryOuts.entries(context, one.id()).stream()
        .map(
            entry ->
                new Entry(
                    entry.code(),
                    entry.nickname(),
                    entry.outcome() == SignUps.Outcome.WAITING,
                    entry.came()))
        .toList();
  }

  /** What stands in the fields of what it is. */
  private static Map<String, String> words(PluginContext context, TryOut one) {
    Map<String, String> words = values(one);
    words.keySet().removeAll(Set.of(COUNTED));
    words.put(
        "standing", context.text(one.cancelled() ? "tryout.standing.off" : "tryout.standing.on"));
    return words;
  }

  /** What stands in the fields of how it went. */
  private static Map<String, String> counts(
      TryOut one, List<Entry> entries, Predicate<Entry> came) {
    Map<String, String> words = values(one);
    words.keySet().retainAll(Set.of(COUNTED));
    words.put(
        CAME,
        entries.stream()
            .filter(came)
            .map(Entry::nickname)
            .sorted()
            .collect(Collectors.joining(", ")));
    return words;
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
