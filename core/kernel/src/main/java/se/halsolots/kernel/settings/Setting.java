package se.halsolots.kernel.settings;

import java.util.Locale;

/**
 * A setting of the portal.
 *
 * @param name its MicroProfile Config name, for example {@code portal.port}
 * @param meaning what it does, one sentence
 * @param defaultValue its value when nobody sets it; empty: it has none
 * @param check which values are valid
 */
public record Setting(String name, String meaning, String defaultValue, SettingCheck check) {

  /** The name of the environment variable that sets it, as MicroProfile Config maps names. */
  public String environmentVariable() {
    return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }
}
