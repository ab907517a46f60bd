package se.halsolots.kernel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.persistence.KernelUnit;
import se.halsolots.kernel.persistence.TenantGate;
import se.halsolots.kernel.retention.PluginBelongings;
import se.halsolots.kernel.retention.RetentionRule;

/**
 * Takes mails of the tenant at hand. A mail is kept in the transaction at hand and sent when that
 * is committed ({@link MailJob}); if it is rolled back there is no mail.
 */
@ApplicationScoped
@Transactional
public class Outbox implements PluginBelongings, RetentionRule {

  /** Long enough to answer whether a mail went out; its text is erased when it has. */
  private static final Duration KEPT = Duration.ofDays(30);

  @Inject @KernelUnit EntityManager entityManager;
  @Inject TenantGate gate;
  @Inject Clock clock;

  /**
   * Has a mail sent.
   *
   * @param plugin whose mail it is
   * @param to one address
   * @param subject one line of at most 200 characters
   * @param text plain text of at most 16 000 characters
   * @throws IllegalArgumentException if one of these is not so
   */
  public void send(String plugin, String to, String subject, String text) {
    gate.guarded(entityManager)
        .persist(new Mail(Ids.next(), plugin, new Letter(to, subject, text), clock.instant()));
  }

  @Override
  public int erase(String plugin) {
    return gate.guarded(entityManager)
        .createQuery("delete from Mail m where m.plugin = :plugin")
        .setParameter("plugin", plugin)
        .executeUpdate();
  }

  @Override
  public String module() {
    return "kernel";
  }

  @Override
  public String what() {
    return "mails";
  }

  @Override
  public Duration kept() {
    return KEPT;
  }

  @Override
  public int eraseDue() {
    return gate.guarded(entityManager)
        .createQuery("delete from Mail m where m.madeAt < :before")
        .setParameter("before", clock.instant().minus(KEPT))
        .executeUpdate();
  }
}
