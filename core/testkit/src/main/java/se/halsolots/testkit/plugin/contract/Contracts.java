package se.halsolots.testkit.plugin.contract;

import java.util.ArrayList;
import java.util.List;

/** The suite. */
final class Contracts {

  /** All contracts. */
  static final List<Contract> ALL =
      List.of(
          new IdentityContract(),
          new BundleContract(),
          new LabelContract(),
          new UsedTextContract(),
          new NavigationContract(),
          new MarkupContract(),
          new FormContract(),
          new PermissionContract(),
          new SettingContract(),
          new BlockContract(),
          new JobContract(),
          new RetentionContract(),
          new ActivityFieldContract(),
          new IndicatorContract(),
          new ExportContract(),
          new PersonalDataContract(),
          new SchemaContract(),
          new PersistenceContract(),
          new PackagingContract(),
          new DependencyContract());

  private Contracts() {}

  /** What the plugin does not keep to of one of them. */
  static List<String> faults(Contract contract, PluginUnderTest plugin) {
    Faults faults = new Faults();
    contract.check(plugin, faults);
    return new ArrayList<>(faults.sentences());
  }
}
