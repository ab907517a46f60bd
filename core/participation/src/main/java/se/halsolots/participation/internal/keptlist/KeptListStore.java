package se.halsolots.participation.internal.keptlist;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.halsolots.kernel.persistence.TenantGate;
import se.halsolots.participation.internal.store.ParticipationUnit;

/** Finds and keeps lists of the tenant at hand; those that are too old are not found. */
@Dependent
public class KeptListStore {

  private final EntityManager entityManager;
  private final TenantGate gate;

  @Inject
  public KeptListStore(@ParticipationUnit EntityManager entityManager, TenantGate gate) {
    this.entityManager = entityManager;
    this.gate = gate;
  }

  public void add(StoredList list) {
    guarded().persist(list);
    guarded().flush();
  }

  /** The list with that code, whoever keeps it. */
  public Optional<StoredList> find(String code, Instant now) {
    return guarded()
        .createQuery(
            "select l from StoredList l where l.code = :code and l.expiresAt > :now",
            StoredList.class)
        .setParameter("code", code)
        .setParameter("now", now)
        .getResultStream()
        .findFirst();
  }

  /** The plugin's list with that code. */
  public Optional<StoredList> find(String plugin, String code, Instant now) {
    return guarded()
        .createQuery(
            "select l from StoredList l where l.plugin = :plugin and l.code = :code"
                + " and l.expiresAt > :now",
            StoredList.class)
        .setParameter("plugin", plugin)
        .setParameter("code", code)
        .setParameter("now", now)
        .getResultStream()
        .findFirst();
  }

  /** The plugin's lists with that mark, the latest first. */
  public List<StoredList> labelled(String plugin, String label, Instant now) {
    return guarded()
        .createQuery(
            "select l from StoredList l where l.plugin = :plugin and l.label = :label"
                + " and l.expiresAt > :now order by l.keptAt desc, l.code",
            StoredList.class)
        .setParameter("plugin", plugin)
        .setParameter("label", label)
        .setParameter("now", now)
        .getResultList();
  }

  public void forget(String plugin, String code) {
    delete("l.plugin = :plugin and l.code = :code")
        .setParameter("plugin", plugin)
        .setParameter("code", code)
        .executeUpdate();
  }

  /** Erases everything of a plugin and tells how many lists it was. */
  public int eraseAll(String plugin) {
    return delete("l.plugin = :plugin").setParameter("plugin", plugin).executeUpdate();
  }

  /** Erases those that are too old and tells how many they were. */
  public int eraseExpired(Instant now) {
    return delete("l.expiresAt <= :now").setParameter("now", now).executeUpdate();
  }

  private Query delete(String condition) {
    return guarded().createQuery("delete from StoredList l where " + condition);
  }

  private EntityManager guarded() {
    return gate.guarded(entityManager);
  }
}
