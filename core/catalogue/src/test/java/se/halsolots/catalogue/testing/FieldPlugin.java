package se.halsolots.catalogue.testing;

import java.util.List;
import java.util.Map;
import se.halsolots.catalogue.PluginField;
import se.halsolots.catalogue.PluginFields;
import se.halsolots.catalogue.intake.IntakeField;
import se.halsolots.kernel.plugin.ActivePlugin;
import se.halsolots.kernel.plugin.InstalledPlugin;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.spi.ActivityField;
import se.halsolots.spi.PersonalData;
import se.halsolots.spi.PortalPlugin;

/** A plugin with one field of each kind. */
public final class FieldPlugin implements PortalPlugin {

  public static final String COMPANION = "prov.companion";
  public static final String LOAN = "prov.loan";
  public static final String BUS = "prov.bus";

  @Override
  public String id() {
    return "prov";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public int contractVersion() {
    return CONTRACT_VERSION;
  }

  @Override
  public PersonalData personalData() {
    return PersonalData.none();
  }

  @Override
  public List<ActivityField> activityFields() {
    return List.of(
        ActivityField.flag("companion", "companion"),
        ActivityField.choice("loan", "loan", "none", "free"),
        ActivityField.text("bus", "bus"));
  }

  /** The plugin, turned on in that node. */
  public static ActivePlugin on(Tenant node) {
    return new ActivePlugin(InstalledPlugin.of(new FieldPlugin()), node, Map.of());
  }

  /** How sources write its fields. */
  public static Map<String, IntakeField> inSources() {
    return PluginFields.inSources(List.of(InstalledPlugin.of(new FieldPlugin())));
  }

  /** Its fields. */
  public static List<PluginField> fields(Tenant node) {
    return PluginFields.of(on(node));
  }
}
