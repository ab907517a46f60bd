package se.halsolots.healthguides.internal;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import se.halsolots.testkit.plugin.PersonalDataSample;
import se.halsolots.testkit.plugin.TestContext;

/** A guide who has been to the portal as the one who ordered, too. */
public final class GuideSample implements PersonalDataSample {

  private static final String NAME = "Kim Ek";

  @Override
  public String about() {
    return NAME;
  }

  @Override
  public void keep(TestContext context, EntityManager own) {
    GuideDesk desk = new GuideDesk(own);
    desk.guides.add(context, "sample", GuideDesk.guide(NAME));
    desk.orders.order(
        context, "sample", GuideDesk.order(LocalDate.now(context.clock()).plusDays(3)));
  }
}
