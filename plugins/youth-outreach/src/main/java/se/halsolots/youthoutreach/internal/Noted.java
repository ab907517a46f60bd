package se.halsolots.youthoutreach.internal;

import se.halsolots.spi.PluginContext;

/** Notes in the audit log, where they are shown in the words of the module's bundle. */
final class Noted {

  private static final String PREFIX = "audit";

  private Noted() {}

  /**
   * Notes what was done.
   *
   * @param key of its words: {@code audit.arena.save}
   */
  static void that(PluginContext context, String key, String target, String label) {
    context.note(OutreachSettings.ID + key.substring(PREFIX.length()), target, label);
  }
}
