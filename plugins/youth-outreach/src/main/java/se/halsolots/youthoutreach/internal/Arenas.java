package se.halsolots.youthoutreach.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.halsolots.spi.PluginContext;

/** The arenas of a node, and whom to reach there. */
@ApplicationScoped
public class Arenas {

  @Inject YouthStore store;

  /** All, by name. */
  @Transactional
  public List<Arena> all(PluginContext context) {
    return store.all(context, ArenaRow.class, "order by r.name, r.id", Map.of()).stream()
        .map(ArenaRow::value)
        .toList();
  }

  @Transactional
  public Optional<Arena> find(PluginContext context, String id) {
    return store.find(context, ArenaRow.class, id).map(ArenaRow::value);
  }

  /**
   * Keeps it.
   *
   * @param before what it takes the place of; empty for a new one
   * @throws jakarta.persistence.OptimisticLockException if somebody else was first
   */
  @Transactional
  public void save(PluginContext context, Optional<Arena> before, Arena arena) {
    store.save(context, ArenaRow.class, arena.id(), before, arena, ArenaRow::new);
    Noted.that(context, "audit.arena.save", arena.id(), arena.name());
  }

  /**
   * Removes one where nobody has been or is to go.
   *
   * @return whether it is gone
   */
  @Transactional
  public boolean remove(PluginContext context, String id) {
    Optional<ArenaRow> row = store.find(context, ArenaRow.class, id);
    boolean visited =
        !store
            .all(context, VisitRow.class, "where r.arenaId = :arena", Map.of("arena", id))
            .isEmpty();
    if (row.isEmpty() || visited) {
      return false;
    }
    Noted.that(context, "audit.arena.remove", id, row.get().value().name());
    store.remove(context, row.get());
    return true;
  }

  /** Those whose contact has that name, mail address or phone number. */
  @Transactional
  public List<Arena> reachedBy(PluginContext context, String about) {
    return all(context).stream().filter(arena -> arena.isReachedBy(about)).toList();
  }

  /**
   * Erases that contact wherever it stands.
   *
   * @return how many were erased
   */
  @Transactional
  public int eraseContact(PluginContext context, String about) {
    return forget(
        store.all(context, ArenaRow.class, "", Map.of()).stream()
            .filter(row -> row.value().isReachedBy(about))
            .toList());
  }

  /**
   * Erases the contacts that nobody has confirmed since.
   *
   * @return how many were erased
   */
  @Transactional
  public int eraseContactsBefore(PluginContext context, Instant before) {
    return forget(
        store
            .all(context, ArenaRow.class, "where r.keptAt < :before", Map.of("before", before))
            .stream()
            .filter(row -> row.value().hasContact())
            .toList());
  }

  private static int forget(List<ArenaRow> rows) {
    rows.forEach(row -> row.change(row.value().withoutContact()));
    return rows.size();
  }
}
