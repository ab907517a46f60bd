package se.halsolots.healthguides.page;

import java.util.List;
import se.halsolots.healthguides.internal.Answers;
import se.halsolots.healthguides.internal.Figures;
import se.halsolots.healthguides.internal.Guides;
import se.halsolots.healthguides.internal.Orders;
import se.halsolots.healthguides.internal.Reminders;
import se.halsolots.healthguides.internal.Training;
import se.halsolots.spi.PluginPage;

/** The pages of the module, given what they work with. */
public final class Pages {

  private Pages() {}

  /** Pages that concern assignments. */
  public static List<PluginPage> ofWork(
      Orders orders, Answers answers, Reminders reminders, Figures figures) {
    return List.of(
        new OrderPage(orders),
        new OwnPage(answers),
        new BoardPage(orders, figures),
        new AssignmentsPage(orders),
        new NewAssignmentPage(orders),
        new AssignmentPage(orders, answers, reminders),
        new AssignmentReportPage(orders, answers),
        new NeedsPage(figures),
        new PayrollPage(figures));
  }

  /** Pages that concern guides and their training. */
  public static List<PluginPage> ofGuides(Guides guides, Training training) {
    return List.of(
        new AboutPage(guides),
        new JoinPage(guides),
        new GuidesPage(guides),
        GuidePage.ofNew(guides, training),
        GuidePage.ofKnown(guides, training),
        new CoursesPage(training),
        new CoursePage(training, guides));
  }
}
