package se.halsolots.kernel.plugin;

import java.util.List;
import se.halsolots.kernel.tenancy.TenantProblem;

/**
 * A plugin as those see it who run a tenant.
 *
 * @param here it as the tenant has set it, whether it is on or off
 * @param on whether it works here now
 * @param wanted whether the tenant has turned it on, though it may not work
 * @param offered whether the tenant may turn it on
 * @param offeredToNodes whether nodes may
 * @param missing plugins it needs that are not on
 * @param faults what the portal has turned off by itself
 * @param problems what is wrong with its settings
 */
public record Module(
    InstalledPlugin plugin,
    ActivePlugin here,
    boolean on,
    boolean wanted,
    boolean offered,
    boolean offeredToNodes,
    List<String> missing,
    List<PluginFault> faults,
    List<TenantProblem> problems) {

  public Module {
    missing = List.copyOf(missing);
    faults = List.copyOf(faults);
    problems = List.copyOf(problems);
  }

  public String id() {
    return plugin.id();
  }
}
