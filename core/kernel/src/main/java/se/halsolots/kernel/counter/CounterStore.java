package se.halsolots.kernel.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import se.halsolots.kernel.persistence.KernelUnit;
import se.halsolots.kernel.persistence.TenantGate;

/** The counters of the tenant at hand in the database. */
@ApplicationScoped
class CounterStore {

  @Inject @KernelUnit EntityManager entityManager;
  @Inject TenantGate gate;

  /** Adds all of it, or nothing. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void add(Map<CounterKey, Long> more) {
    more.forEach(
        (key, number) -> {
          int known =
              of(
                      key.plugin(),
                      "update CountedDay c set c.number = c.number + :more where"
                          + " c.plugin = :plugin and c.counter = :counter and c.countedOn = :day")
                  .setParameter("counter", key.counter())
                  .setParameter("day", key.day())
                  .setParameter("more", number)
                  .executeUpdate();
          if (known == 0) {
            guarded().persist(new CountedDay(key, number));
            guarded().flush();
          }
        });
  }

  @Transactional
  long sum(String plugin, String counter, LocalDate from, LocalDate before) {
    return guarded()
        .createQuery(
            "select coalesce(sum(c.number), 0) from CountedDay c where c.plugin = :plugin and"
                + " c.counter = :counter and c.countedOn >= :from and c.countedOn < :before",
            Long.class)
        .setParameter("plugin", plugin)
        .setParameter("counter", counter)
        .setParameter("from", from)
        .setParameter("before", before)
        .getSingleResult();
  }

  @Transactional
  int erase(String plugin) {
    return of(plugin, "delete from CountedDay c where c.plugin = :plugin").executeUpdate();
  }

  private Query of(String plugin, String statement) {
    return guarded().createQuery(statement).setParameter("plugin", plugin);
  }

  private EntityManager guarded() {
    return gate.guarded(entityManager);
  }
}
