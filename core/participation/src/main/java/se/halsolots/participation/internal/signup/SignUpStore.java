package se.halsolots.participation.internal.signup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.halsolots.kernel.persistence.TenantGate;
import se.halsolots.participation.internal.store.ParticipationUnit;
import se.halsolots.spi.SignUps.Outcome;

/** Finds and keeps events and sign-ups of the tenant at hand. */
@Dependent
public class SignUpStore {

  private static final String OF_EVENT = "s.plugin = :plugin and s.event = :event";

  private final EntityManager entityManager;
  private final TenantGate gate;

  @Inject
  public SignUpStore(@ParticipationUnit EntityManager entityManager, TenantGate gate) {
    this.entityManager = entityManager;
    this.gate = gate;
  }

  /**
   * Waits for its turn with the event and keeps everybody else waiting until the transaction ends.
   *
   * @return whether there is such an event
   */
  public boolean lock(EventKey key) {
    // A statement that changes the row, and no "select for update": it waits alike in each
    // database.
    return of(
                key,
                guarded()
                    .createQuery(
                        "update OfferedEvent s set s.turns = s.turns + 1 where " + OF_EVENT))
            .executeUpdate()
        == 1;
  }

  public Optional<OfferedEvent> event(EventKey key) {
    return of(
            key,
            guarded()
                .createQuery("select s from OfferedEvent s where " + OF_EVENT, OfferedEvent.class))
        .setHint("eclipselink.refresh", true)
        .getResultStream()
        .findFirst();
  }

  public void add(OfferedEvent event) {
    guarded().persist(event);
    guarded().flush();
  }

  public void add(SignedUp one) {
    guarded().persist(one);
    guarded().flush();
  }

  public void remove(SignedUp one) {
    guarded().remove(one);
    guarded().flush();
  }

  public long count(EventKey key, Outcome outcome) {
    return of(
            key,
            guarded()
                .createQuery(
                    "select count(s) from SignedUp s where " + OF_EVENT + " and s.outcome = :o",
                    Long.class))
        .setParameter("o", outcome)
        .getSingleResult();
  }

  public long cameCount(EventKey key) {
    return of(
            key,
            guarded()
                .createQuery(
                    "select count(s) from SignedUp s where " + OF_EVENT + " and s.came = true",
                    Long.class))
        .getSingleResult();
  }

  /** How many wait whose number is not higher than that. */
  public long waitingUpTo(EventKey key, int number) {
    return of(
            key,
            guarded()
                .createQuery(
                    "select count(s) from SignedUp s where "
                        + OF_EVENT
                        + " and s.outcome = :o and s.number <= :number",
                    Long.class))
        .setParameter("o", Outcome.WAITING)
        .setParameter("number", number)
        .getSingleResult();
  }

  /** The highest number given so far; 0 if nobody has signed up. */
  public int lastNumber(EventKey key) {
    return of(
            key,
            guarded()
                .createQuery(
                    "select coalesce(max(s.number), 0) from SignedUp s where " + OF_EVENT,
                    Integer.class))
        .getSingleResult();
  }

  public Optional<SignedUp> byCode(EventKey key, String code) {
    return query(key, " and s.code = :code")
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  public Optional<SignedUp> byForm(EventKey key, String formKey) {
    return query(key, " and s.formKey = :form")
        .setParameter("form", formKey)
        .getResultStream()
        .findFirst();
  }

  public Optional<SignedUp> firstWaiting(EventKey key) {
    return query(key, " and s.outcome = :o order by s.number")
        .setParameter("o", Outcome.WAITING)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Everybody, those with a place first, in order. */
  public List<SignedUp> all(EventKey key) {
    // PLACE comes before WAITING in the alphabet too.
    return query(key, " order by s.outcome, s.number").getResultList();
  }

  /** Erases the event and everybody who signed up for it. */
  public void withdraw(EventKey key) {
    of(key, guarded().createQuery("delete from SignedUp s where " + OF_EVENT)).executeUpdate();
    of(key, guarded().createQuery("delete from OfferedEvent s where " + OF_EVENT)).executeUpdate();
  }

  /** Erases everything of a plugin and tells how many rows it was. */
  public int eraseAll(String plugin) {
    int rows = 0;
    for (String entity : List.of("SignedUp", "OfferedEvent")) {
      rows +=
          guarded()
              .createQuery("delete from " + entity + " s where s.plugin = :plugin")
              .setParameter("plugin", plugin)
              .executeUpdate();
    }
    return rows;
  }

  /** Erases who it was where the time for it has come, and tells of how many. */
  public int eraseNames(Instant now) {
    List<Object[]> due =
        guarded()
            .createQuery(
                "select distinct s.plugin, s.event from SignedUp s, OfferedEvent e"
                    + " where e.plugin = s.plugin and e.event = s.event"
                    + " and e.erasedAt <= :now and s.nickname <> ''",
                Object[].class)
            .setParameter("now", now)
            .getResultList();
    int erased = 0;
    for (Object[] one : due) {
      erased +=
          of(
                  new EventKey((String) one[0], (String) one[1]),
                  guarded()
                      .createQuery(
                          "update SignedUp s set s.nickname = '', s.contact = '' where "
                              + OF_EVENT))
              .executeUpdate();
    }
    return erased;
  }

  private TypedQuery<SignedUp> query(EventKey key, String further) {
    return of(
            key,
            guarded()
                .createQuery(
                    "select s from SignedUp s where " + OF_EVENT + further, SignedUp.class))
        .setHint("eclipselink.refresh", true);
  }

  private static <T> TypedQuery<T> of(EventKey key, TypedQuery<T> query) {
    return query.setParameter("plugin", key.plugin()).setParameter("event", key.event());
  }

  private static Query of(EventKey key, Query query) {
    return query.setParameter("plugin", key.plugin()).setParameter("event", key.event());
  }

  private EntityManager guarded() {
    return gate.guarded(entityManager);
  }
}
