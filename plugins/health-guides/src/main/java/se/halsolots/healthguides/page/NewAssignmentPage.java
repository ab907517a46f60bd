package se.halsolots.healthguides.page;

import se.halsolots.healthguides.internal.Order;
import se.halsolots.healthguides.internal.Orders;
import se.halsolots.healthguides.internal.Settings;
import se.halsolots.spi.PluginContext;

/** Staff order a guide. */
final class NewAssignmentPage extends StaffPage {

  private final Orders orders;

  NewAssignmentPage(Orders orders) {
    super("/uppdrag/ny", Settings.ASSIGNMENTS);
    this.orders = orders;
  }

  @Override
  public Answer get(Request request) {
    return shown(request.context(), OrderForm.empty(request.context()));
  }

  @Override
  public Answer post(Request request) {
    PluginContext context = request.context();
    Form form = new Form(request);
    Order order = OrderForm.read(request, form);
    if (!form.errors().isEmpty()) {
      return shown(context, OrderForm.model(context, form.sent(), form.errors())).refused();
    }
    String key = form.key();
    String id = Form.patiently(() -> orders.order(context, key, order));
    return done(context, AssignmentsPage.PATH + "/" + id, "ordered");
  }

  private static Answer.Shown shown(PluginContext context, OrderForm.Model model) {
    return Answer.page(
            "/health-guides/assignment-new.xhtml", context.text("order.staff.title"), model)
        .below(
            new Crumb(context.staffHref(AssignmentsPage.PATH), context.text("assignments.title")));
  }
}
