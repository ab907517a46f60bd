package se.halsolots.youthoutreach.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.SignUps;

/** Weeks to try things, what there is to try in them, and signing up for it by a nickname. */
@ApplicationScoped
public class TryOuts {

  @Inject YouthStore store;

  /** All weeks, the latest first. */
  @Transactional
  public List<Week> weeks(PluginContext context) {
    return store.all(context, WeekRow.class, "order by r.first desc, r.id", Map.of()).stream()
        .map(WeekRow::value)
        .toList();
  }

  @Transactional
  public Optional<Week> week(PluginContext context, String id) {
    return store.find(context, WeekRow.class, id).map(WeekRow::value);
  }

  /**
   * Keeps it.
   *
   * @param before what it takes the place of; empty for a new one
   * @throws jakarta.persistence.OptimisticLockException if somebody else was first
   */
  @Transactional
  public void save(PluginContext context, Optional<Week> before, Week week) {
    store.save(context, WeekRow.class, week.id(), before, week, WeekRow::new);
    Noted.that(context, "audit.week.save", week.id(), week.name());
    context.contentChanged();
  }

  /** What there is to try in a week, in order. */
  @Transactional
  public List<TryOut> of(PluginContext context, String week) {
    return values(
        context, "where r.weekId = :week order by r.day, r.time, r.id", Map.of("week", week));
  }

  /** What there is to try on some days in weeks that young people see, in order. */
  @Transactional
  public List<TryOut> shown(PluginContext context, LocalDate from, LocalDate before) {
    Set<String> weeks =
        weeks(context).stream()
            .filter(Week::shown)
            .map(Week::id)
            .collect(Collectors.toUnmodifiableSet());
    return between(context, from, before).stream()
        .filter(one -> weeks.contains(one.weekId()))
        .toList();
  }

  /** What there is or was to try on some days, in order. */
  @Transactional
  public List<TryOut> between(PluginContext context, LocalDate from, LocalDate before) {
    return values(
        context,
        "where r.day >= :from and r.day < :before order by r.day, r.time, r.id",
        Map.of("from", from, "before", before));
  }

  @Transactional
  public Optional<TryOut> find(PluginContext context, String id) {
    return store.find(context, TryOutRow.class, id).map(TryOutRow::value);
  }

  /** The same, if young people see its week. */
  @Transactional
  public Optional<TryOut> findShown(PluginContext context, String id) {
    return find(context, id)
        .filter(one -> week(context, one.weekId()).filter(Week::shown).isPresent());
  }

  /**
   * Keeps it, and offers its places; nobody can sign up for a cancelled one.
   *
   * @param before what it takes the place of; empty for a new one
   * @throws jakarta.persistence.OptimisticLockException if somebody else was first
   */
  @Transactional
  public void save(PluginContext context, Optional<TryOut> before, TryOut tryOut) {
    store.save(context, TryOutRow.class, tryOut.id(), before, tryOut, TryOutRow::new);
    Instant begins =
        tryOut
            .day()
            .atTime(LocalTime.parse(tryOut.time()))
            .atZone(context.clock().getZone())
            .toInstant();
    Instant erased = begins.plus(Duration.ofDays(context.setting(OutreachSettings.NICKNAME_DAYS)));
    context
        .signUps()
        .offer(
            event(tryOut.id()),
            tryOut.title(),
            tryOut.places(),
            tryOut.cancelled() ? earlier(context.clock().instant(), begins) : begins,
            erased);
    Noted.that(context, "audit.tryout.save", tryOut.id(), tryOut.title());
    context.contentChanged();
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  /** How many have signed up, and whether one still can. */
  @Transactional
  public Optional<SignUps.Standing> standing(PluginContext context, String id) {
    return context.signUps().standing(event(id));
  }

  /** Signs up by a nickname only. */
  @Transactional
  public SignUps.Receipt signUp(PluginContext context, String id, String nickname, String formKey) {
    return context.signUps().signUp(event(id), nickname, "", formKey);
  }

  /** What has become of a sign-up. */
  @Transactional
  public Optional<SignUps.Receipt> receipt(PluginContext context, String id, String code) {
    return context.signUps().find(event(id), code);
  }

  /** Gives the place back; whether the code was known. */
  @Transactional
  public boolean giveUp(PluginContext context, String id, String code) {
    return context.signUps().giveUp(event(id), code);
  }

  /** Who has signed up. */
  @Transactional
  public List<SignUps.Entry> entries(PluginContext context, String id) {
    return context.signUps().entries(event(id));
  }

  /**
   * Notes who came, how many more came without signing up, and how many have gone on.
   *
   * @param before what was counted so far
   * @param codes of those who came
   * @throws jakarta.persistence.OptimisticLockException if somebody else was first
   */
  @Transactional
  public void attended(PluginContext context, TryOut before, TryOut counted, Set<String> codes) {
    for (SignUps.Entry entry : entries(context, counted.id())) {
      boolean came = codes.contains(entry.code());
      if (came != entry.came()) {
        context.signUps().came(event(counted.id()), entry.code(), came);
      }
    }
    store.save(
        context, TryOutRow.class, counted.id(), Optional.of(before), counted, TryOutRow::new);
    Noted.that(context, "audit.tryout.count", counted.id(), counted.title());
  }

  /** How many tried it. */
  @Transactional
  public int tried(PluginContext context, TryOut tryOut) {
    return tryOut.walkedIn() + standing(context, tryOut.id()).map(SignUps.Standing::came).orElse(0);
  }

  private List<TryOut> values(PluginContext context, String condition, Map<String, Object> values) {
    return store.all(context, TryOutRow.class, condition, values).stream()
        .map(TryOutRow::value)
        .toList();
  }

  private static String event(String id) {
    return "tryout:" + id;
  }
}
