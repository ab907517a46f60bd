package se.halsolots.healthguides.page;

import java.util.Optional;
import java.util.Set;
import se.halsolots.spi.Permission;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.PluginPage;

/** A page for staff. */
abstract class StaffPage implements PluginPage {

  private static final String DONE = "klart";

  private final String path;
  private final Permission permission;
  private final Optional<MenuEntry> menu;

  StaffPage(String path, Permission permission) {
    this.path = path;
    this.permission = permission;
    this.menu = Optional.empty();
  }

  /** A page in the menu, named by the text with that key. */
  StaffPage(String path, Permission permission, String labelKey, int order) {
    this.path = path;
    this.permission = permission;
    this.menu = Optional.of(new MenuEntry(labelKey, order));
  }

  @Override
  public final String path() {
    return path;
  }

  @Override
  public final Audience audience() {
    return Audience.STAFF;
  }

  @Override
  public final Optional<Permission> permission() {
    return Optional.of(permission);
  }

  @Override
  public final Optional<MenuEntry> menu() {
    return menu;
  }

  /** Leads on to the page, which says that it is done: the text {@code done.<what>}. */
  static Answer done(PluginContext context, String path, String what) {
    return Answer.seeOther(context.staffHref(path) + "?" + DONE + "=" + what);
  }

  /** What was done just now; empty if nothing was. */
  static String notice(Request request, Set<String> known) {
    String what = request.text(DONE);
    return known.contains(what) ? request.context().text("done." + what) : "";
  }
}
