package se.halsolots.kernel.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import se.halsolots.kernel.job.JobTurns;
import se.halsolots.kernel.job.RepeatedWork;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.kernel.tenancy.TenantScope;
import se.halsolots.spi.ScheduledJob;

/** Has plugins' jobs done when their turn has come, in the tenants that have the plugin on. */
@ApplicationScoped
public class PluginJobs {

  private static final System.Logger LOG = System.getLogger(PluginJobs.class.getName());
  private static final Duration LOOK_EVERY = Duration.ofSeconds(20);

  /** A turn that takes longer has hung. */
  private static final Duration LIMIT = Duration.ofMinutes(5);

  @Inject ActivePlugins plugins;
  @Inject PluginServices services;
  @Inject PluginWatch watch;
  @Inject JobTurns turns;
  @Inject RepeatedWork rounds;
  @Inject TenantRegistry tenants;
  @Inject TenantScope scope;

  /** Begins. Needs the schema in place. */
  public void start() {
    rounds.start("the work of plugins", LOOK_EVERY, LOOK_EVERY, this::look);
  }

  private void look() {
    for (Tenant tenant : tenants.all()) {
      for (ActivePlugin plugin : plugins.of(tenant)) {
        plugin.plugin().offer().jobs().forEach(job -> doWhatIsDue(plugin, job));
      }
    }
  }

  private void doWhatIsDue(ActivePlugin plugin, ScheduledJob job) {
    String part = PluginFault.job(job.name());
    try {
      boolean due =
          !plugins.standing(plugin.tenant().id()).isOff(plugin.id(), part)
              && scope.call(
                  plugin.tenant().id(),
                  () -> turns.take(plugin.id() + "." + job.name(), job.every()));
      if (due) {
        watch.ask(
            plugin,
            part,
            LIMIT,
            () -> {
              job.work().accept(services.context(plugin, plugin.tenant().defaultLanguage()));
              return true;
            });
      }
    } catch (RuntimeException e) {
      // The other jobs' turn must come all the same.
      LOG.log(Level.ERROR, "job " + job.name() + " of " + plugin.id() + " has lost a turn", e);
    }
  }
}
