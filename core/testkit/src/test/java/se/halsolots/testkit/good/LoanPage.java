package se.halsolots.testkit.good;

import java.util.Optional;
import se.halsolots.spi.PluginPage;

/** What residents can borrow. */
class LoanPage implements PluginPage {

  @Override
  public String path() {
    return "";
  }

  @Override
  public Optional<MenuEntry> menu() {
    return Optional.of(new MenuEntry("page.title", 10));
  }

  @Override
  public boolean takesForms() {
    return true;
  }

  @Override
  public Answer get(Request request) {
    return Answer.page("/loans/borrow.xhtml", request.context().text("page.title"), "");
  }
}
