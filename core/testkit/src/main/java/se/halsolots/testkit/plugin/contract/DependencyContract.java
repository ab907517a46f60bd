package se.halsolots.testkit.plugin.contract;

/** A plugin leans on the contract alone, so that the portal may change everything else. */
final class DependencyContract implements Contract {

  private static final String PORTAL = "se.halsolots.";
  private static final String CONTRACT = "se.halsolots.spi.";

  @Override
  public void check(PluginUnderTest plugin, Faults faults) {
    String own = plugin.type().getPackageName() + ".";
    for (ClassFile one : plugin.classes()) {
      for (String used : one.types()) {
        faults.unless(
            !used.startsWith(PORTAL) || used.startsWith(CONTRACT) || used.startsWith(own),
            "the class %s uses %s, which is not the plugin contract; do it by what se.halsolots.spi"
                + " offers",
            one.name(),
            used);
      }
    }
  }
}
