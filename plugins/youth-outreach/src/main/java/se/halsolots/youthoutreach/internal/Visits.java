package se.halsolots.youthoutreach.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.halsolots.spi.PluginContext;

/** Visits to arenas, planned and done. */
@ApplicationScoped
public class Visits {

  @Inject YouthStore store;

  /**
   * All of a stretch of time, in order.
   *
   * @param before the day after the last one
   */
  @Transactional
  public List<Visit> between(PluginContext context, LocalDate from, LocalDate before) {
    return store
        .all(
            context,
            VisitRow.class,
            "where r.day >= :from and r.day < :before order by r.day, r.id",
            Map.of("from", from, "before", before))
        .stream()
        .map(VisitRow::value)
        .toList();
  }

  /** Those that are planned, whenever, the first first. */
  @Transactional
  public List<Visit> planned(PluginContext context) {
    return store
        .all(
            context,
            VisitRow.class,
            "where r.standing = :planned order by r.day, r.id",
            Map.of("planned", VisitStanding.PLANNED))
        .stream()
        .map(VisitRow::value)
        .toList();
  }

  /** Those that are planned for a day that has come, and so are to be told of. */
  @Transactional
  public List<Visit> due(PluginContext context) {
    LocalDate today = LocalDate.now(context.clock());
    return planned(context).stream()
        .filter(one -> one.dayKnown() && !one.day().isAfter(today))
        .toList();
  }

  @Transactional
  public Optional<Visit> find(PluginContext context, String id) {
    return store.find(context, VisitRow.class, id).map(VisitRow::value);
  }

  /**
   * Keeps it.
   *
   * @param before what it takes the place of; empty for a new one
   * @throws jakarta.persistence.OptimisticLockException if somebody else was first
   */
  @Transactional
  public void save(PluginContext context, Optional<Visit> before, Visit visit) {
    store.save(context, VisitRow.class, visit.id(), before, visit, VisitRow::new);
    Noted.that(context, "audit.visit.save", visit.id(), visit.day().toString());
  }

  /** Removes one, planned or entered by mistake. */
  @Transactional
  public void remove(PluginContext context, String id) {
    store
        .find(context, VisitRow.class, id)
        .ifPresent(
            row -> {
              Noted.that(context, "audit.visit.remove", id, row.value().day().toString());
              store.remove(context, row);
            });
  }

  /** Those that the colleague of that name goes on. */
  @Transactional
  public List<Visit> of(PluginContext context, String who) {
    return rows(context, who).stream().map(VisitRow::value).toList();
  }

  /**
   * Forgets who went, wherever it was the one of that name.
   *
   * @return in how many visits
   */
  @Transactional
  public int forget(PluginContext context, String who) {
    List<VisitRow> rows = rows(context, who);
    rows.forEach(row -> row.change(row.value().withoutWho()));
    return rows.size();
  }

  private List<VisitRow> rows(PluginContext context, String who) {
    return who.isBlank()
        ? List.of()
        : store.all(context, VisitRow.class, "where r.who <> '' order by r.day", Map.of()).stream()
            .filter(row -> row.value().isMadeBy(who))
            .toList();
  }
}
