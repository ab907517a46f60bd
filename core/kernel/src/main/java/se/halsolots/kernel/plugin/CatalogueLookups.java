package se.halsolots.kernel.plugin;

import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.CatalogueLookup;

/**
 * Looks into the catalogue for a plugin. The catalogue, which the kernel does not know, answers.
 */
public interface CatalogueLookups {

  /** What the plugin's tenant shows, in that language. */
  CatalogueLookup of(ActivePlugin plugin, Language language);
}
