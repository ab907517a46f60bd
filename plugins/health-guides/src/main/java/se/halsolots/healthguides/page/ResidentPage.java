package se.halsolots.healthguides.page;

import java.util.Optional;
import se.halsolots.spi.PluginPage;

/** A page for residents from which something is sent. */
abstract class ResidentPage implements PluginPage {

  static final String DONE = "klart";

  private final String path;

  ResidentPage(String path) {
    this.path = path;
  }

  @Override
  public final String path() {
    return path;
  }

  @Override
  public final boolean takesForms() {
    return true;
  }

  @Override
  public final Optional<MenuEntry> menu() {
    return Optional.empty();
  }
}
