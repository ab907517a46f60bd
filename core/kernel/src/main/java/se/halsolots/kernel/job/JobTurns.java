package se.halsolots.kernel.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import se.halsolots.kernel.persistence.KernelUnit;
import se.halsolots.kernel.persistence.TenantGate;

/** Gives each job its turn once, however many servers there are. */
@ApplicationScoped
public class JobTurns {

  private static final System.Logger LOG = System.getLogger(JobTurns.class.getName());

  @Inject Turn turn;
  @Inject Clock clock;

  /**
   * Whether the job's turn in the tenant at hand has come, and nobody else has taken it. Whoever is
   * told so must do the work now.
   *
   * @param name up to 100 characters
   * @param every how long from one turn to the next
   */
  public boolean take(String name, Duration every) {
    try {
      return turn.take(name, every);
    } catch (PersistenceException e) {
      LOG.log(Level.DEBUG, "another server takes the turn of " + name, e);
      return false;
    }
  }

  /**
   * Whoever has the turn is still at work: it is not due before the whole time has passed again.
   */
  public void keep(String name) {
    turn.begin(name, clock.instant());
  }

  /** Whoever has the turn is ready: it is due at once. */
  public void giveBack(String name) {
    turn.begin(name, Instant.EPOCH);
  }

  /** A transaction of its own, so that the turn is taken before the work begins. */
  @ApplicationScoped
  static class Turn {

    @Inject @KernelUnit EntityManager entityManager;
    @Inject TenantGate gate;
    @Inject Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean take(String name, Duration every) {
      EntityManager guarded = gate.guarded(entityManager);
      Instant now = clock.instant();
      // The row is locked by the first who writes; the second then finds that the turn is taken.
      int taken =
          guarded
              .createQuery(
                  "update JobTurn t set t.begunAt = :now where t.name = :name and t.begunAt <= :due")
              .setParameter("now", now)
              .setParameter("name", name)
              .setParameter("due", now.minus(every))
              .executeUpdate();
      if (taken == 0 && isNew(guarded, name)) {
        guarded.persist(new JobTurn(name, now));
        guarded.flush();
        return true;
      }
      return taken == 1;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void begin(String name, Instant at) {
      gate.guarded(entityManager)
          .createQuery("update JobTurn t set t.begunAt = :at where t.name = :name")
          .setParameter("at", at)
          .setParameter("name", name)
          .executeUpdate();
    }

    private static boolean isNew(EntityManager guarded, String name) {
      List<Long> known =
          guarded
              .createQuery("select count(t) from JobTurn t where t.name = :name", Long.class)
              .setParameter("name", name)
              .getResultList();
      return known.get(0) == 0;
    }
  }
}
