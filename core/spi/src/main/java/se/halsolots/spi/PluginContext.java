package se.halsolots.spi;

import java.time.Clock;
import java.util.Locale;
import se.halsolots.spi.ForPlugins.Use;

/** The circumstances of the work that the portal asks a plugin to do. */
@ForPlugins(Use.CALL)
public interface PluginContext {

  /** The tenant whose page it is. */
  TenantId tenant();

  /** The language of the page. */
  Locale locale();

  /**
   * The tenant's value of a setting that the plugin declares, in the page's language if the tenant
   * has written it in that language.
   *
   * @throws IllegalArgumentException if the plugin has not declared the setting
   */
  <T> T setting(SettingDefinition<T> definition);

  /** The text with that key in the plugin's bundle, in the page's language, otherwise Swedish. */
  String text(String key);

  /** Tells the time, in the tenant's zone. */
  Clock clock();
}
