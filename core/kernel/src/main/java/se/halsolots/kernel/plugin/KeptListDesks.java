package se.halsolots.kernel.plugin;

import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.KeptLists;

/** Keeps lists for plugins. The participation module, unknown to the kernel, answers. */
public interface KeptListDesks {

  /**
   * The lists of the plugin in its tenant.
   *
   * @param language of the addresses it gives
   */
  KeptLists of(ActivePlugin plugin, Language language);
}
