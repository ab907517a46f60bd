package se.halsolots.kernel.identity.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.identity.AccountId;
import se.halsolots.kernel.persistence.Collisions;
import se.halsolots.kernel.persistence.KernelUnit;
import se.halsolots.spi.TenantId;

/** Finds and keeps accounts and sessions. */
@Dependent
public class Accounts {

  private final EntityManager entityManager;

  @Inject
  public Accounts(@KernelUnit EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public Optional<Account> find(AccountId id) {
    return Optional.ofNullable(entityManager.find(Account.class, id.toString()));
  }

  /** The account with that login, which is in lower case. */
  public Optional<Account> byLogin(String login) {
    return entityManager
        .createQuery("select a from Account a where a.login = :login", Account.class)
        .setParameter("login", login)
        .getResultStream()
        .findFirst();
  }

  /** Those who are something in the node, by name. */
  public List<Account> in(TenantId node) {
    return entityManager
        .createQuery(
            "select distinct a from Account a join a.grants g where g.node = :node order by a.name",
            Account.class)
        .setParameter("node", node.value())
        .setHint("eclipselink.batch", "a.grants")
        .getResultList();
  }

  public boolean isEmpty() {
    return entityManager.createQuery("select count(a) from Account a", Long.class).getSingleResult()
        == 0;
  }

  /**
   * Keeps a new one. It is written at once, so that whoever is second is told here and not at the
   * end of the transaction.
   *
   * @throws PortalException CONFLICT if somebody else took the login at this very moment
   */
  public void add(Account account) {
    entityManager.persist(account);
    try {
      entityManager.flush();
    } catch (PersistenceException e) {
      if (!Collisions.isOne(e)) {
        throw e;
      }
      throw new PortalException(ErrorCode.CONFLICT, "the login was taken at this moment", e);
    }
  }

  public Optional<SessionRow> session(String digest) {
    return Optional.ofNullable(entityManager.find(SessionRow.class, digest));
  }

  public List<SessionRow> sessions(AccountId account) {
    return entityManager
        .createQuery(
            "select s from SessionRow s where s.account.id = :account order by s.seenAt desc",
            SessionRow.class)
        .setParameter("account", account.toString())
        .getResultList();
  }

  /**
   * Notes that the browser was there. Several tabs may say so at the same moment, and one of them
   * may have logged out: neither is an error.
   */
  public void seen(String digest, Instant now) {
    entityManager
        .createQuery("update SessionRow s set s.seenAt = :now where s.id = :id")
        .setParameter("now", now)
        .setParameter("id", digest)
        .executeUpdate();
  }

  public void add(SessionRow session) {
    entityManager.persist(session);
  }

  /** Ends a session; nothing happens if it has ended. */
  public void end(String digest) {
    entityManager
        .createQuery("delete from SessionRow s where s.id = :id")
        .setParameter("id", digest)
        .executeUpdate();
  }

  /** Ends all sessions of the account but the one with that digest. */
  public void endOthers(AccountId account, String kept) {
    entityManager
        .createQuery("delete from SessionRow s where s.account.id = :account and s.id <> :kept")
        .setParameter("account", account.toString())
        .setParameter("kept", kept)
        .executeUpdate();
  }

  /** Clears away sessions that were not seen since, or began before. */
  public int endOlder(Instant seenBefore, Instant begunBefore) {
    return entityManager
        .createQuery("delete from SessionRow s where s.seenAt < :seen or s.begunAt < :begun")
        .setParameter("seen", seenBefore)
        .setParameter("begun", begunBefore)
        .executeUpdate();
  }
}
