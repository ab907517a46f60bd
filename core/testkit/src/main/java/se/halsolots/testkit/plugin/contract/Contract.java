package se.halsolots.testkit.plugin.contract;

/** One theme of what a plugin promises. */
interface Contract {

  /** Notes what the plugin does not keep to; each fault names the thing and the remedy. */
  void check(PluginUnderTest plugin, Faults faults);
}
