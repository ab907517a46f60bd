package se.halsolots.testkit.plugin.contract;

import java.util.List;
import se.halsolots.spi.PortalPlugin;

/** One name for everything, and a version of the contract. */
final class IdentityContract implements Contract {

  @Override
  public void check(PluginUnderTest plugin, Faults faults) {
    String id = plugin.id();
    faults.unless(
        id.matches("[a-z][a-z0-9-]{1,30}"),
        "the id '%s' is not valid; make it of 2 to 31 of a-z, 0-9 and hyphens, a letter first",
        id);
    faults.unless(
        plugin.folder().isEmpty() || plugin.folder().equals(id),
        "the plugin '%s' lies in the folder '%s'; call the folder and the plugin the same",
        id,
        plugin.folder());
    faults.unless(
        plugin.plugin().contractVersion() == PortalPlugin.CONTRACT_VERSION,
        "contractVersion() answers %s; answer PortalPlugin.CONTRACT_VERSION, which is %s",
        plugin.plugin().contractVersion(),
        PortalPlugin.CONTRACT_VERSION);
    faults.unless(
        !plugin.plugin().version().isBlank(), "version() answers nothing; answer such as 1.0.0");
    faults.unless(
        !plugin.plugin().dependencies().contains(id),
        "the plugin depends on itself; take '%s' out of dependencies()",
        id);
    for (String language : List.of("sv", "en")) {
      for (String key : List.of("plugin.name", "plugin.about")) {
        faults.unless(
            plugin.texts(language).containsKey(key),
            "the text '%s' is missing in messages_%s.properties; say what people call the plugin"
                + " and what it is for",
            key,
            language);
      }
    }
    folder(plugin, faults, "META-INF/resources/");
    folder(plugin, faults, "db/migration/");
  }

  private static void folder(PluginUnderTest plugin, Faults faults, String folder) {
    for (String file : plugin.files(folder)) {
      faults.unless(
          file.startsWith(folder + plugin.id() + "/"),
          "the file %s lies outside %s; move it there",
          file,
          folder + plugin.id());
    }
  }
}
