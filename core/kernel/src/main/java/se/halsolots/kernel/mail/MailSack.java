package se.halsolots.kernel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import se.halsolots.kernel.persistence.KernelUnit;
import se.halsolots.kernel.persistence.TenantGate;

/** Gives out the mails of the tenant at hand that are to be sent, each to one server. */
@ApplicationScoped
class MailSack {

  private static final int MOST = 20;
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(2);
  private static final Duration GIVEN_UP_AFTER = Duration.ofDays(1);

  /** After so many doublings a pause is longer than the longest. */
  private static final int DOUBLINGS = 7;

  @Inject @KernelUnit EntityManager entityManager;
  @Inject TenantGate gate;
  @Inject Clock clock;

  /** A mail that has been given out. */
  record Taken(String id, Letter letter) {}

  /**
   * Gives out some that are due. Whoever takes one and dies leaves it to be taken again after its
   * pause: a mail rather arrives twice than never.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  List<Taken> take() {
    Instant now = clock.instant();
    List<Mail> due =
        guarded()
            .createQuery(
                "select m from Mail m where m.state = :waiting and m.dueAt <= :now order by"
                    + " m.dueAt",
                Mail.class)
            .setParameter("waiting", Mail.State.WAITING)
            .setParameter("now", now)
            .setMaxResults(MOST)
            .getResultList();
    return due.stream()
        .filter(mail -> claim(mail, now))
        .map(mail -> new Taken(mail.id(), mail.letter()))
        .toList();
  }

  /** Whether it is this server that sends the mail now. */
  private boolean claim(Mail mail, Instant now) {
    // Of two servers the second finds that the number of tries is another.
    return guarded()
            .createQuery(
                "update Mail m set m.tries = m.tries + 1, m.dueAt = :next"
                    + " where m.id = :id and m.tries = :tries and m.state = :waiting")
            .setParameter("next", now.plus(pause(mail.tries())))
            .setParameter("id", mail.id())
            .setParameter("tries", mail.tries())
            .setParameter("waiting", Mail.State.WAITING)
            .executeUpdate()
        == 1;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void sent(String id) {
    settle(id, Mail.State.SENT);
  }

  /**
   * It was not taken.
   *
   * @return whether it has been given up
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean refused(String id) {
    boolean tooOld =
        guarded()
            .createQuery("select m.madeAt from Mail m where m.id = :id", Instant.class)
            .setParameter("id", id)
            .getResultStream()
            .anyMatch(made -> made.isBefore(clock.instant().minus(GIVEN_UP_AFTER)));
    if (tooOld) {
      settle(id, Mail.State.FAILED);
    }
    return tooOld;
  }

  /** It is over, one way or the other: nobody needs the text any more. */
  private void settle(String id, Mail.State how) {
    guarded()
        .createQuery("update Mail m set m.state = :how, m.body = '' where m.id = :id")
        .setParameter("how", how)
        .setParameter("id", id)
        .executeUpdate();
  }

  /** A minute after the first try, then twice as long each time, up to two hours. */
  private static Duration pause(int tries) {
    Duration grown = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, DOUBLINGS));
    return grown.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : grown;
  }

  private EntityManager guarded() {
    return gate.guarded(entityManager);
  }
}
