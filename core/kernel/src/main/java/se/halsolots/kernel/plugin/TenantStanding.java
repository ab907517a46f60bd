package se.halsolots.kernel.plugin;

import java.util.List;
import java.util.Optional;
import se.halsolots.kernel.tenancy.TenantPlugins;
import se.halsolots.kernel.tenancy.TenantProblem;

/**
 * How a tenant stands with the plugins at a moment.
 *
 * @param active those that it has turned on and that work
 * @param decided everything it has decided, in its folder and in the running portal
 * @param faults what the portal has turned off by itself
 * @param problems what is wrong with what it decided
 */
record TenantStanding(
    List<ActivePlugin> active,
    TenantPlugins decided,
    List<PluginFault> faults,
    List<TenantProblem> problems) {

  static final TenantStanding NONE =
      new TenantStanding(List.of(), TenantPlugins.none(), List.of(), List.of());

  TenantStanding {
    active = List.copyOf(active);
    faults = List.copyOf(faults);
    problems = List.copyOf(problems);
  }

  Optional<ActivePlugin> find(String plugin) {
    return active.stream().filter(one -> one.id().equals(plugin)).findFirst();
  }

  boolean isOff(String plugin, String part) {
    return faults.stream().anyMatch(one -> one.plugin().equals(plugin) && one.part().equals(part));
  }
}
