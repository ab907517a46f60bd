package se.halsolots.healthguides.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.halsolots.healthguides.HealthGuidesPlugin;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.plugin.TestContext;

class DemoGuidesTest {

  @Test
  void each_node_of_the_demonstration_has_guides_assignments_and_no_mails() throws Exception {
    try (DatabaseUnderTest database = DatabaseUnderTest.derby().migrated("health-guides")) {
      for (String node : List.of("boras", "mark", "ulricehamn", "vargarda")) {
        TestContext context = TestContext.of(new HealthGuidesPlugin()).tenant(node, node);
        int assignments =
            database.inTransaction(
                "health-guides",
                manager -> {
                  GuideDesk desk = new GuideDesk(manager);
                  desk.demo.load(context);
                  assertThat(desk.guides.all(context)).as(node).hasSizeGreaterThan(1);
                  assertThat(desk.training.all(context)).as(node).isNotEmpty();
                  return desk.orders.list(context, Set.of(AssignmentStanding.values())).size();
                });
        assertThat(assignments).as(node).isPositive();
        assertThat(context.mails()).isEmpty();
      }
      TestContext boras = TestContext.of(new HealthGuidesPlugin()).tenant("boras", "Borås");
      LocalDate from = LocalDate.of(2027, 1, 1);
      long people =
          database.inTransaction(
              "health-guides",
              manager -> new GuideDesk(manager).figures.people(boras, from, from.plusYears(1)));
      assertThat(people).isPositive();
    }
  }
}
