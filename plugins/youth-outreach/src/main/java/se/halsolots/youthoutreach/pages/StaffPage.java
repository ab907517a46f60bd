package se.halsolots.youthoutreach.pages;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.halsolots.spi.Permission;
import se.halsolots.spi.PluginPage;
import se.halsolots.youthoutreach.internal.OutreachSettings;

/** A page for those who work with young people. */
abstract class StaffPage implements PluginPage {

  private static final int MOST_TRIES = 8;

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
   * Does what was sent, and does it again if others sent the same at the same moment: the next time
   * it is there already. Each time one of them gets through, so several impatient clicks all do.
   */
  @Override
  public final Answer post(Request request) {
    for (int tries = 1; tries < MOST_TRIES; tries++) {
      try {
        return send(request);
      } catch (PersistenceException | TransactionalException e) {
        // What stood in the way is there by now.
      }
    }
    return send(request);
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
