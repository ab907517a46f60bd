package se.halsolots.testkit.plugin.contract;

/** The server finds the plugin's bean, and nothing else of the jar is in another's way. */
final class PackagingContract implements Contract {

  private static final String BEANS = "META-INF/beans.xml";

  @Override
  public void check(PluginUnderTest plugin, Faults faults) {
    faults.unless(
        plugin.find(BEANS).orElse("").contains("bean-discovery-mode=\"annotated\""),
        "%s is missing or finds too much; write one with bean-discovery-mode=\"annotated\"",
        BEANS);
    String base = plugin.type().getPackageName();
    for (ClassFile one : plugin.classes()) {
      if (one.name().equals(plugin.type().getName())) {
        faults.unless(
            one.types().contains("jakarta.enterprise.context.ApplicationScoped"),
            "the class %s is no bean that lives as long as the portal; annotate it with"
                + " @ApplicationScoped",
            one.name());
      }
      faults.unless(
          one.name().startsWith(base + "."),
          "the class %s lies outside the package %s; move it there",
          one.name(),
          base);
    }
  }
}
