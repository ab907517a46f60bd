package se.halsolots.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
   * @param skip how many of the latest to pass over
   * @param most how many to give
   */
  public record Question(String action, String who, int skip, int most) {}

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

  /** What was done in the tenant, the latest first. */
  @Transactional
  public List<AuditRecord> find(Question question) {
    staff.require(StaffPermission.AUDIT_READ);
    TypedQuery<AuditEntry> query =
        gate.guarded(entityManager)
            .createQuery(
                "select e from AuditEntry e where e.action like :action"
                    + " and (:who = '' or e.accountId = :who) order by e.madeAt desc, e.id desc",
                AuditEntry.class)
            .setParameter("action", question.action() + "%")
            .setParameter("who", question.who())
            .setFirstResult(question.skip())
            .setMaxResults(question.most());
    return query.getResultStream().map(AuditEntry::made).toList();
  }
}
