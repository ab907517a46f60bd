package se.halsolots.kernel.plugin;

import java.time.Instant;

/**
 * Why the portal has turned something of a plugin off in a tenant by itself.
 *
 * @param plugin its id
 * @param part what is off: {@value #WHOLE}, {@code block:<name>} or {@code job:<name>}
 * @param reason what happened, for those who run the tenant; no stack trace
 */
public record PluginFault(String plugin, String part, String reason, Instant at) {

  /** The whole plugin. */
  public static final String WHOLE = "*";

  private static final int LONGEST = 500;

  public PluginFault {
    reason = reason.length() > LONGEST ? reason.substring(0, LONGEST) : reason;
  }

  static String block(String name) {
    return "block:" + name;
  }

  static String job(String name) {
    return "job:" + name;
  }
}
