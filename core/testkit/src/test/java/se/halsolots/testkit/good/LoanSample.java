package se.halsolots.testkit.good;

import jakarta.persistence.EntityManager;
import se.halsolots.testkit.plugin.PersonalDataSample;
import se.halsolots.testkit.plugin.TestContext;

/** Somebody who has borrowed something. */
public final class LoanSample implements PersonalDataSample {

  @Override
  public String about() {
    return "kim@example.org";
  }

  @Override
  public void keep(TestContext context, EntityManager own) {
    context.guarded(own).persist(new Loan("1", "Kim@example.org", context.clock().instant()));
  }
}
