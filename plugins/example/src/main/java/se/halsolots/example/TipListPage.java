package se.halsolots.example;

import java.util.List;
import java.util.Optional;
import se.halsolots.spi.Permission;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage;

/** All tips at once, for staff who proofread them. */
final class TipListPage implements PluginPage {

  /** What the view shows. */
  public record Model(List<String> tips) {

    public Model {
      tips = List.copyOf(tips);
    }
  }

  @Override
  public String path() {
    return "";
  }

  @Override
  public Audience audience() {
    return Audience.STAFF;
  }

  @Override
  public Optional<Permission> permission() {
    return Optional.of(ExamplePlugin.LIST_TIPS);
  }

  @Override
  public Optional<MenuEntry> menu() {
    return Optional.of(new MenuEntry("list.title", 100));
  }

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    return Answer.page(
        "/example/list.xhtml", context.text("list.title"), new Model(Tip.texts(context)));
  }
}
