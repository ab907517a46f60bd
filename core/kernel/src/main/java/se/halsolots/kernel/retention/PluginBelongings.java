package se.halsolots.kernel.retention;

/**
 * What the portal itself keeps for a plugin, which goes when everything of the plugin is erased.
 * Every bean of this type is asked.
 */
public interface PluginBelongings {

  /**
   * Erases what is kept for the plugin in the tenant at hand, in the transaction at hand.
   *
   * @param plugin its id
   * @return how many rows were erased
   */
  int erase(String plugin);
}
