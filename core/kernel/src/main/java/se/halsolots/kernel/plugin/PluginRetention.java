package se.halsolots.kernel.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import se.halsolots.kernel.retention.RetentionRule;
import se.halsolots.kernel.retention.RetentionRules;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.spi.PluginContext;
import se.halsolots.spi.RetentionPeriod;

/**
 * What plugins have erased. It goes on where a plugin is turned off: what nobody looks at must not
 * be kept for longer than what everybody does.
 */
@ApplicationScoped
class PluginRetention implements RetentionRules {

  @Inject PluginRegistry plugins;
  @Inject ActivePlugins standings;
  @Inject PluginServices services;
  @Inject TenantContext context;
  @Inject Clock clock;

  @Override
  public List<RetentionRule> all() {
    Tenant tenant = context.tenant();
    List<RetentionRule> rules = new ArrayList<>();
    for (InstalledPlugin plugin : plugins.installed()) {
      ActivePlugin here = standings.whetherOnOrOff(plugin, tenant);
      PluginContext work = services.context(here, tenant.defaultLanguage());
      plugin.offer().retention().forEach(period -> rules.add(rule(plugin.id(), period, work)));
    }
    return rules;
  }

  private RetentionRule rule(String plugin, RetentionPeriod period, PluginContext work) {
    return new RetentionRule() {
      @Override
      public String module() {
        return plugin;
      }

      @Override
      public String what() {
        return period.name();
      }

      @Override
      public Duration kept() {
        return Duration.ofDays(work.setting(period.days()));
      }

      @Override
      public int eraseDue() {
        return period.erasure().erase(work, clock.instant().minus(kept()));
      }
    };
  }
}
