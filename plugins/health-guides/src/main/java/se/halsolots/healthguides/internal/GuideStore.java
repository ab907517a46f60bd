package se.halsolots.healthguides.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.halsolots.spi.PluginContext;

/** Reads and writes the module's rows of the tenant at hand. Needs a transaction. */
@ApplicationScoped
public class GuideStore {

  @PersistenceContext(unitName = "health-guides")
  EntityManager own;

  /** For the container. */
  public GuideStore() {}

  /** Works with that entity manager; for tests. */
  GuideStore(EntityManager own) {
    this.own = own;
  }

  <T> TypedQuery<T> query(PluginContext context, Class<T> type, String condition) {
    return context
        .guarded(own)
        .createQuery("select x from " + type.getSimpleName() + " x " + condition, type);
  }

  <T> List<T> all(PluginContext context, Class<T> type, String condition, Object... values) {
    TypedQuery<T> query = query(context, type, condition);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query.getResultList();
  }

  <T> Optional<T> find(PluginContext context, Class<T> type, String id) {
    return all(context, type, "where x.id = ?1", id).stream().findFirst();
  }

  /** The same, and whoever else wants to change it waits until this transaction is over. */
  <T> Optional<T> locked(PluginContext context, Class<T> type, String id) {
    return query(context, type, "where x.id = ?1")
        .setParameter(1, id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** What came with that form. */
  <T> Optional<T> sentWith(PluginContext context, Class<T> type, String key) {
    return all(context, type, "where x.sentKey = ?1", key).stream().findFirst();
  }

  /** The key of the form, or a new one if something else has it already. */
  String free(String key, Optional<?> taken) {
    return taken.isPresent() ? UUID.randomUUID().toString() : key;
  }

  /** Writes what is new or was changed at once, so that whoever is second is told here. */
  void add(PluginContext context, Object row) {
    EntityManager guarded = context.guarded(own);
    guarded.persist(row);
    guarded.flush();
  }

  void remove(PluginContext context, Object row) {
    context.guarded(own).remove(row);
  }
}
