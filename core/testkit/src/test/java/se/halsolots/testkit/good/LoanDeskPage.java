package se.halsolots.testkit.good;

import java.util.Optional;
import se.halsolots.spi.Permission;
import se.halsolots.spi.PluginPage;

/** What staff see of it. */
class LoanDeskPage implements PluginPage {

  @Override
  public String path() {
    return "/{id}";
  }

  @Override
  public Audience audience() {
    return Audience.STAFF;
  }

  @Override
  public Optional<Permission> permission() {
    return Optional.of(LoansPlugin.LEND);
  }

  @Override
  public Answer get(Request request) {
    return Answer.page("/loans/desk.xhtml", request.context().text("desk.title"), "");
  }
}
