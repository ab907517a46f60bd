package se.halsolots.kernel.plugin;

/**
 * A plugin that was found but cannot be used.
 *
 * @param name its id or, when it could not even tell that, the name of its class
 * @param reason what is wrong with it
 */
public record RefusedPlugin(String name, String reason) {}
