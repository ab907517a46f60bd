package se.halsolots.testkit.plugin.contract;

import java.util.List;

/** Entities belong to tenants, and to a persistence unit that lives in the portal's server. */
final class PersistenceContract implements Contract {

  private static final String FILE = "META-INF/persistence.xml";

  @Override
  public void check(PluginUnderTest plugin, Faults faults) {
    List<ClassFile> entities =
        plugin.classes().stream()
            .filter(one -> one.types().contains("jakarta.persistence.Entity"))
            .toList();
    String unit = plugin.find(FILE).orElse("").replaceAll("(?s)<!--.*?-->", "");
    faults.unless(
        entities.isEmpty() || !unit.isEmpty(),
        "there are entities but no %s; write one with the unit '%s'",
        FILE,
        plugin.id());
    for (ClassFile entity : entities) {
      faults.unless(
          entity.types().contains("org.eclipse.persistence.annotations.Multitenant"),
          "the entity %s belongs to no tenant; annotate it with @Multitenant",
          entity.name());
    }
    if (!unit.isEmpty()) {
      unit(unit, plugin, faults);
    }
  }

  private static void unit(String unit, PluginUnderTest plugin, Faults faults) {
    faults.unless(
        unit.contains("<persistence-unit name=\"" + plugin.id() + "\"")
            && unit.split("<persistence-unit ", -1).length == 2,
        "%s must have one unit, called '%s'",
        FILE,
        plugin.id());
    faults.unless(
        unit.contains("https://jakarta.ee/xml/ns/persistence/persistence_3_2.xsd"),
        "%s is not understood without xsi:schemaLocation; name persistence_3_2.xsd in it",
        FILE);
    faults.unless(
        unit.contains("<jta-data-source>jdbc/portal</jta-data-source>"),
        "the unit of %s must use the portal's data source: <jta-data-source>jdbc/portal",
        FILE);
    faults.unless(
        unit.matches("(?s).*name=\"eclipselink.weaving\"\\s+value=\"false\".*"),
        "%s leaves weaving on, which the server refuses for plugins; set eclipselink.weaving to"
            + " false",
        FILE);
    faults.unless(
        !unit.contains("eclipselink.session-name"),
        "%s names a session, so that two servers in one process would share it; take"
            + " eclipselink.session-name away",
        FILE);
  }
}
