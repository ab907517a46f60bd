package se.halsolots.healthguides.page;

import java.util.Map;
import se.halsolots.healthguides.internal.Order;
import se.halsolots.healthguides.internal.Orders;
import se.halsolots.spi.FormErrors;
import se.halsolots.spi.PluginContext;

/** An organisation orders a guide. */
final class OrderPage extends ResidentPage {

  static final String PATH = "/bestall";

  private final Orders orders;

  OrderPage(Orders orders) {
    super(PATH);
    this.orders = orders;
  }

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    if (!request.text(DONE).isEmpty()) {
      return Answer.page(
              "/health-guides/order-done.xhtml",
              context.text("order.done.title"),
              new Thanks(context.text("order.done.text"), context.href("")))
          .below(about(context))
          .notIndexed();
    }
    return shown(context, OrderForm.model(context, Map.of("timmar", "2"), FormErrors.none()));
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
    Form.patiently(() -> orders.order(context, key, order));
    return Answer.seeOther(context.href(PATH) + "?" + DONE + "=1");
  }

  private static Answer.Shown shown(PluginContext context, OrderForm.Model model) {
    return Answer.page("/health-guides/order.xhtml", context.text("order.title"), model)
        .described(context.text("order.lead"))
        .below(about(context));
  }

  static se.halsolots.spi.PluginPage.Crumb about(PluginContext context) {
    return new Crumb(context.href(""), context.text("about.title"));
  }
}
