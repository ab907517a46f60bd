package se.halsolots.participation.internal.signup;

/**
 * Names an event within a tenant.
 *
 * @param plugin the id of the plugin that offers it
 * @param event what the plugin calls it, 1 to 80 characters
 */
public record EventKey(String plugin, String event) {}
