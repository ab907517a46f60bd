package se.halsolots.example;

import java.util.Optional;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage;

/** The tip of today with more about it, for residents. */
final class TipPage implements PluginPage {

  @Override
  public String path() {
    return "";
  }

  @Override
  public Optional<MenuEntry> menu() {
    return Optional.of(new MenuEntry("page.title", 100));
  }

  @Override
  public Answer get(Request request) {
    PluginContext context = request.context();
    return Answer.page("/example/index.xhtml", context.text("page.title"), Tip.today(context));
  }
}
