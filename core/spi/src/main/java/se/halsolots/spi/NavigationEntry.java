package se.halsolots.spi;

import java.util.Optional;
import se.halsolots.spi.ForPlugins.Use;

/**
 * A page of the plugin that is reached from a menu.
 *
 * @param labelKey key of its name in the plugin's bundle
 * @param path what follows {@code /moduler/<plugin id>} in its address: empty for the plugin's
 *     first page, otherwise {@code /} and lower-case segments
 * @param view Faces view under {@code META-INF/resources}, for example {@code /walks/index.xhtml};
 *     it must lie in the folder named by the plugin's id
 * @param permission the permission that a member of staff needs; empty: a page for residents
 * @param order place in the menu, lower first
 */
@ForPlugins(Use.IMPLEMENT)
public record NavigationEntry(
    String labelKey, String path, String view, Optional<Permission> permission, int order) {

  /** A page that every resident may read. */
  public static NavigationEntry forResidents(String labelKey, String path, String view, int order) {
    return new NavigationEntry(labelKey, path, view, Optional.empty(), order);
  }

  /** A page for members of staff who hold the permission. */
  public static NavigationEntry forStaff(
      String labelKey, String path, String view, Permission permission, int order) {
    return new NavigationEntry(labelKey, path, view, Optional.of(permission), order);
  }

  /** Whether residents may read the page. */
  public boolean isForResidents() {
    return permission.isEmpty();
  }
}
