package se.halsolots.healthguides.page;

import java.util.ArrayList;
import java.util.List;
import se.halsolots.healthguides.internal.Order;
import se.halsolots.healthguides.internal.Words;
import se.halsolots.spi.PluginContext;

/** What is to be done, when and where. */
final class AssignmentFacts {

  private AssignmentFacts() {}

  /** To be added to. */
  static List<Fact> of(PluginContext context, Order order) {
    Words words = new Words(context);
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(context.text("order.theme"), words.theme(order.theme())));
    facts.add(new Fact(context.text("f.sprak"), words.language(order.language())));
    facts.add(new Fact(context.text("order.when"), words.when(order)));
    String area = order.area().isEmpty() ? "" : ", " + order.area();
    facts.add(new Fact(context.text("f.plats"), order.place() + area));
    facts.add(new Fact(context.text("f.organisation"), order.organisation()));
    facts.add(new Fact(context.text("order.reach"), Integer.toString(order.reach())));
    return facts;
  }
}
