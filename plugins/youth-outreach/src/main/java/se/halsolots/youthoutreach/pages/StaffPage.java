package se.halsolots.youthoutreach.pages;

import jakarta.persistence.PersistenceException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.halsolots.spi.Permission;
import se.halsolots.spi.PluginPage;
import se.halsolots.youthoutreach.internal.OutreachSettings;

/** A page for those who work with young people. */
abstract class StaffPage implements PluginPage {

  private final String path;
  private final Optional<MenuEntry> menu;

  /** A page that is reached from others. */
  StaffPage(String path) {
    this.path = path;
    this.menu = Optional.empty();
  }

  /** A page in the menu. */
  StaffPage(String path, String labelKey, int order) {
    this.path = path;
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
    return Optional.of(OutreachSettings.WORK);
  }

  @Override
  public final Optional<MenuEntry> menu() {
    return menu;
  }

  /**
   * Does what was sent, and does it again if somebody else sent the same at the same moment: the
   * second time it is there already.
   */
  @Override
  public final Answer post(Request request) {
    try {
      return send(request);
    } catch (PersistenceException e) {
      return send(request);
    }
  }

  /** Does what was sent. */
  Answer send(Request request) {
    return Answer.missing();
  }

  /**
   * Names what a form shows of something kept; empty if it is about something new.
   *
   * @param words what stands in its fields
   */
  static <T> String seen(
      Request request, Optional<T> kept, Function<T, Map<String, String>> words) {
    return kept.map(one -> request.seen(words.apply(one))).orElse("");
  }

  /** What stands in the address for a thing that there is not yet. */
  static final String NEW = "ny";
}
