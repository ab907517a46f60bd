package se.halsolots.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.identity.StaffMember;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.persistence.KernelUnit;
import se.halsolots.kernel.persistence.TenantGate;

/**
 * Who did what in the tenant at hand. What is noted belongs to the same transaction as what was
 * done: both are kept, or neither. No passwords and no free text go in here.
 */
@ApplicationScoped
public class AuditLog {

  private static final int LONGEST_LABEL = 200;

  @Inject @KernelUnit EntityManager entityManager;
  @Inject TenantGate gate;
  @Inject StaffAccess staff;
  @Inject Clock clock;

  /**
   * Which notes are asked for.
   *
   * @param action those of which the action begins so; empty for all
   * @param who those of that account; empty for everybody's
   * @param from those made then or later
   * @param before those made earlier than then
   */
  public record Question(String action, String who, Instant from, Instant before) {}

  /** Somebody who stands in the log, called as they were last. */
  public record Person(String accountId, String name) {}

  /**
   * Notes what whoever is at work just did.
   *
   * @param action for example {@code activity.publish}
   * @param target the id of what it was done to; may be empty
   * @param label what that is called, for people; cut off if long
   */
  @Transactional
  public void note(String action, String target, String label) {
    Optional<StaffMember> member = staff.find();
    String kept = label.replaceAll("\\p{Cntrl}", " ");
    gate.guarded(entityManager)
        .persist(
            new AuditEntry(
                Ids.next(),
                new AuditRecord(
                    clock.instant(),
                    member.map(one -> one.id().toString()).orElse(""),
                    member.map(StaffMember::name).orElse(""),
                    action,
                    target,
                    kept.substring(0, Math.min(kept.length(), LONGEST_LABEL)))));
  }

  /**
   * What whoever is at work did in the tenant, the latest first. Nobody needs leave to know that of
   * themselves.
   *
   * @param action what the action begins with
   * @param most how many to give
   */
  @Transactional
  public List<AuditRecord> ofOneself(String action, int most) {
    return gate.guarded(entityManager)
        .createQuery(
            "select e from AuditEntry e where e.accountId = :who and e.action like :action"
                + " order by e.madeAt desc, e.id desc",
            AuditEntry.class)
        .setParameter("who", staff.member().id().toString())
        .setParameter("action", action + "%")
        .setMaxResults(most)
        .getResultStream()
        .map(AuditEntry::made)
        .toList();
  }

  /**
   * What was done in the tenant, the latest first.
   *
   * @param skip how many of the latest to pass over
   * @param most how many to give
   */
  @Transactional
  public List<AuditRecord> find(Question question, int skip, int most) {
    return asked("select e", AuditEntry.class, question, " order by e.madeAt desc, e.id desc")
        .setFirstResult(skip)
        .setMaxResults(most)
        .getResultStream()
        .map(AuditEntry::made)
        .toList();
  }

  /** How many notes there are of it. */
  @Transactional
  public long count(Question question) {
    return asked("select count(e)", Long.class, question, "").getSingleResult();
  }

  /** Those who stand in the log, by name. */
  @Transactional
  public List<Person> people() {
    staff.require(StaffPermission.AUDIT_READ);
    return gate
        .guarded(entityManager)
        .createQuery(
            "select e.accountId, e.who from AuditEntry e where e.accountId <> ''"
                + " group by e.accountId, e.who order by max(e.madeAt)",
            Object[].class)
        .getResultStream()
        .map(row -> new Person((String) row[0], (String) row[1]))
        .collect(Collectors.toMap(Person::accountId, Function.identity(), (old, last) -> last))
        .values()
        .stream()
        .sorted(Comparator.comparing(Person::name).thenComparing(Person::accountId))
        .toList();
  }

  private <T> TypedQuery<T> asked(String what, Class<T> type, Question question, String order) {
    staff.require(StaffPermission.AUDIT_READ);
    return gate.guarded(entityManager)
        .createQuery(
            what
                + " from AuditEntry e where e.action like :action"
                + " and (:who = '' or e.accountId = :who)"
                + " and e.madeAt >= :from and e.madeAt < :before"
                + order,
            type)
        .setParameter("action", question.action() + "%")
        .setParameter("who", question.who())
        .setParameter("from", question.from())
        .setParameter("before", question.before());
  }
}
