package se.halsolots.testkit.plugin.contract;

import se.halsolots.spi.RetentionPeriod;

/** What is erased has a name and a declared setting for how long it is kept. */
final class RetentionContract implements Contract {

  @Override
  public void check(PluginUnderTest plugin, Faults faults) {
    faults.names("type of information", plugin.plugin().retention(), RetentionPeriod::name);
    for (RetentionPeriod one : plugin.plugin().retention()) {
      faults.unless(
          plugin.plugin().settings().contains(one.days()),
          "the setting '%s' of the type of information '%s' is not declared; add it to settings()",
          one.days().key(),
          one.name());
      faults.unless(
          one.days().defaultValue() > 0,
          "the type of information '%s' is kept for %s days; keep it for one at least",
          one.name(),
          one.days().defaultValue());
    }
  }
}
