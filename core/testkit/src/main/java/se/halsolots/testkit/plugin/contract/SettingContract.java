package se.halsolots.testkit.plugin.contract;

import java.util.Set;
import se.halsolots.spi.SettingDefinition;

/** A tenant that sets nothing has a valid value of everything. */
final class SettingContract implements Contract {

  private static final Set<String> OF_THE_PORTAL = Set.of("enabled", "offered");

  @Override
  public void check(PluginUnderTest plugin, Faults faults) {
    faults.names("setting", plugin.plugin().settings(), SettingDefinition::key);
    for (SettingDefinition<?> setting : plugin.plugin().settings()) {
      faults.unless(
          !OF_THE_PORTAL.contains(setting.key()),
          "the setting '%s' is the portal's own; call it otherwise",
          setting.key());
      String written = String.valueOf(setting.defaultValue());
      try {
        faults.unless(
            setting.defaultValue().equals(setting.parse(written)),
            "the default '%s' of the setting '%s' is read as something else; give another",
            written,
            setting.key());
      } catch (IllegalArgumentException e) {
        faults.unless(
            false,
            "the default '%s' of the setting '%s' is not valid: %s",
            written,
            setting.key(),
            String.valueOf(e.getMessage()));
      }
    }
  }
}
