package se.halsolots.spi;

import java.util.Set;
import se.halsolots.spi.ForPlugins.Use;

/**
 * An action that a role may be granted. It is an action, not a role: tenants decide which role may
 * do what.
 *
 * @param name begins with the plugin's id and a full stop, for example {@code walks.walk.cancel}
 * @param labelKey key of its explanation in the plugin's bundle
 * @param roles who may unless the tenant decides otherwise
 */
@ForPlugins(Use.IMPLEMENT)
public record Permission(String name, String labelKey, Set<Role> roles) {

  /** What somebody is in a tenant. */
  public enum Role {
    /** Runs the region. */
    COORDINATOR,
    /** Runs a node. */
    NODE_ADMINISTRATOR,
    /** Guides residents. */
    HEALTH_PILOT,
    /** Keeps a node's content. */
    EDITOR,
    /** Keeps the activities of one organiser. */
    ORGANISER
  }

  public Permission {
    roles = Set.copyOf(roles);
  }

  /** An action that those who run the tenant and its health pilots may do. */
  public static Permission of(String name, String labelKey) {
    return new Permission(
        name, labelKey, Set.of(Role.COORDINATOR, Role.NODE_ADMINISTRATOR, Role.HEALTH_PILOT));
  }
}
