package se.halsolots.youthoutreach.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.halsolots.spi.PluginContext;

/** Finds and keeps the module's rows of the tenant at hand. Needs a transaction. */
@ApplicationScoped
public class YouthStore {

  private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

  @PersistenceContext(unitName = "youth-outreach")
  EntityManager own;

  /** The row with that id; empty if there is none, whatever was asked for. */
  <T> Optional<T> find(PluginContext context, Class<T> type, String id) {
    return ID.matcher(id).matches()
        ? all(context, type, "where r.id = :id", Map.of("id", id)).stream().findFirst()
        : Optional.empty();
  }

  /**
   * The rows that fulfil the condition.
   *
   * @param condition of JPQL about {@code r}, with its order; may be empty
   */
  <T> List<T> all(
      PluginContext context, Class<T> type, String condition, Map<String, Object> values) {
    TypedQuery<T> query =
        context
            .guarded(own)
            .createQuery("select r from %s r %s".formatted(type.getSimpleName(), condition), type);
    values.forEach(query::setParameter);
    return query.getResultList();
  }

  /**
   * Keeps a value: in the row with that id, or in a new one. It is written at once, so that whoever
   * is second is told here.
   *
   * @param before what it is to take the place of; empty for something new
   * @throws OptimisticLockException if something else stands there by now, or nothing
   */
  <V, R extends Row<V>> void save(
      PluginContext context,
      Class<R> type,
      String id,
      Optional<V> before,
      V value,
      Function<V, R> make) {
    Optional<R> kept = find(context, type, id);
    if (before.isPresent() && !before.equals(kept.map(Row::value))) {
      throw new OptimisticLockException("somebody else has changed " + type.getSimpleName());
    }
    if (kept.isPresent()) {
      kept.get().change(value);
    } else {
      context.guarded(own).persist(make.apply(value));
    }
    context.guarded(own).flush();
  }

  /** The row is gone. */
  void remove(PluginContext context, Object row) {
    context.guarded(own).remove(row);
  }
}
