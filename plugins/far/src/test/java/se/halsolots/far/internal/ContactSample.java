package se.halsolots.far.internal;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.halsolots.testkit.plugin.PersonalDataSample;
import se.halsolots.testkit.plugin.TestContext;

/** Somebody who asked to be contacted, for the contract that this can be found and erased. */
public final class ContactSample implements PersonalDataSample {

  @Override
  public String about() {
    return "birgit@exempel.se";
  }

  @Override
  public void keep(TestContext context, EntityManager own) {
    FarStore store = new FarStore();
    store.entityManager = own;
    Instant now = context.clock().instant();
    Instant gone = now.plus(Duration.ofDays(30));
    LocalDate month = LocalDate.now(context.clock()).withDayOfMonth(1);
    Slip slip = new Slip(UUID.randomUUID(), "SAMP-0001", "sample", month, gone);
    store.keep(context, slip);
    store.keep(context, new Contact(slip, "Birgit", about(), now, gone));
    store.write(context);
  }
}
