package se.halsolots.kernel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import se.halsolots.kernel.job.RepeatedWork;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.kernel.tenancy.TenantScope;

/** Sends the mails that are due, tenant by tenant. */
@ApplicationScoped
public class MailJob {

  private static final System.Logger LOG = System.getLogger(MailJob.class.getName());
  private static final Duration LOOK_EVERY = Duration.ofSeconds(10);

  @Inject MailSack sack;
  @Inject MailCarriers carriers;
  @Inject RepeatedWork rounds;
  @Inject TenantRegistry tenants;
  @Inject TenantScope scope;

  /** Begins. Needs the schema in place. */
  public void start() {
    Optional<MailCarrier> carrier = carriers.find();
    if (carrier.isEmpty()) {
      LOG.log(
          Level.WARNING,
          "mail is not configured: mails are kept until portal.mail.host is set, 30 days at most");
      return;
    }
    rounds.start("sending mails", LOOK_EVERY, LOOK_EVERY, () -> sendAll(carrier.get()));
  }

  void sendAll(MailCarrier carrier) {
    for (Tenant tenant : tenants.all()) {
      try {
        scope.run(tenant.id(), () -> send(carrier));
      } catch (RuntimeException e) {
        // The others' mails must go all the same, and this one's the next time.
        LOG.log(Level.ERROR, "mails of " + tenant.id() + " were not sent this time", e);
      }
    }
  }

  void send(MailCarrier carrier) {
    List<MailSack.Taken> taken = sack.take();
    for (MailSack.Taken one : taken) {
      try {
        carrier.carry(one.letter());
        sack.sent(one.id());
      } catch (MessagingException | IOException e) {
        // Without the address and the text, which have no business in the log.
        String what = sack.refused(one.id()) ? "was given up" : "will be tried again";
        LOG.log(Level.WARNING, "mail {0} {1}: {2}", one.id(), what, e.getClass().getSimpleName());
      }
    }
  }
}
