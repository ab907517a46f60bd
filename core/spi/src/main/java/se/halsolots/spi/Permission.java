package se.halsolots.spi;

import se.halsolots.spi.ForPlugins.Use;

/**
 * An action that a role may be granted. It is an action, not a role: tenants decide which role may
 * do what.
 *
 * @param name begins with the plugin's id and a full stop, for example {@code walks.walk.cancel}
 * @param labelKey key of its explanation in the plugin's bundle
 */
@ForPlugins(Use.IMPLEMENT)
public record Permission(String name, String labelKey) {}
