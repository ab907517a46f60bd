package se.halsolots.youthoutreach.internal;

import jakarta.persistence.EntityManager;
import se.halsolots.testkit.plugin.PersonalDataSample;
import se.halsolots.testkit.plugin.TestContext;

/** A contact at a school, for the contract that what is kept of people can be erased. */
public final class OutreachSample implements PersonalDataSample {

  @Override
  public String about() {
    return "petra@exempel.se";
  }

  @Override
  public void keep(TestContext context, EntityManager own) {
    new Desk(own).school(context);
  }
}
