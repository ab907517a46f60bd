package se.halsolots.web.start;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.management.ManagementFactory;
import se.halsolots.catalogue.CatalogueLifecycle;
import se.halsolots.kernel.counter.Counters;
import se.halsolots.kernel.identity.RoleTable;
import se.halsolots.kernel.job.BackgroundWork;
import se.halsolots.kernel.mail.MailJob;
import se.halsolots.kernel.persistence.DatabaseCheck;
import se.halsolots.kernel.persistence.PostgresWall;
import se.halsolots.kernel.persistence.SchemaMigrator;
import se.halsolots.kernel.plugin.ActivePlugins;
import se.halsolots.kernel.plugin.DemoFilling;
import se.halsolots.kernel.plugin.PluginJobs;
import se.halsolots.kernel.plugin.PluginRegistry;
import se.halsolots.kernel.plugin.PluginSchema;
import se.halsolots.kernel.retention.RetentionJob;
import se.halsolots.kernel.revision.Revisions;
import se.halsolots.kernel.settings.PortalSettings;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.participation.ParticipationLifecycle;

/** Starts the portal, step by step; each step needs the ones before it. */
@ApplicationScoped
class PortalStartup {

  @Inject PortalSettings settings;
  @Inject DataFolder data;
  @Inject TenantRegistry tenants;
  @Inject PluginRegistry plugins;
  @Inject PluginSchema pluginSchema;
  @Inject ActivePlugins activePlugins;
  @Inject PluginJobs pluginJobs;
  @Inject DemoFilling pluginContent;
  @Inject Counters counters;
  @Inject MailJob mail;
  @Inject Revisions revisions;
  @Inject DatabaseCheck database;
  @Inject SchemaMigrator schema;
  @Inject PostgresWall wall;
  @Inject CatalogueLifecycle catalogue;
  @Inject ParticipationLifecycle participation;
  @Inject RetentionJob retention;
  @Inject RoleTable roles;
  @Inject FirstAccounts firstAccounts;
  @Inject StartConsole console;
  @Inject BackgroundWork background;

  void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) Startup event) {
    // EclipseLink looks for it, and warns if nobody has asked for it before.
    ManagementFactory.getPlatformMBeanServer();
    console.guard(
        () -> {
          settings.check();
          data.take();
          if (data.isTakenAnew()) {
            new PortCheck(settings.host(), settings.port()).requireFree();
          }
          tenants.load();
          plugins.load();
          roles.load(
              settings.tenantsFolder(),
              tenants.all().stream().map(Tenant::id).toList(),
              plugins.permissions());
          database.check(settings);
          schema.migrate(SchemaMigrator.KERNEL, SchemaMigrator.class.getClassLoader());
          schema.migrate(CatalogueLifecycle.MODULE, CatalogueLifecycle.class.getClassLoader());
          schema.migrate(
              ParticipationLifecycle.MODULE, ParticipationLifecycle.class.getClassLoader());
          pluginSchema.migrate();
          wall.raise(settings);
          revisions.start();
          activePlugins.begin();
          catalogue.start();
          beginJobs();
        });
    console.welcome(this::fill, this::fillPlugins);
  }

  private void beginJobs() {
    retention.start();
    counters.start();
    mail.start();
    pluginJobs.start();
  }

  /** What can wait until the first page is answered, and would hold it up on a small machine. */
  private void fill() {
    catalogue.awaitFirstViews();
    background.run(
        () -> {
          if (settings.isDemo()) {
            catalogue.loadDemoContent(settings.tenantsFolder());
            participation.loadDemoContent(settings.tenantsFolder());
          }
          firstAccounts.make();
        });
  }

  /** Plugins choose among the activities of the demonstration, which are taken in meanwhile. */
  private void fillPlugins() {
    if (settings.isDemo()) {
      catalogue.awaitContent();
      pluginContent.fillAll();
    }
  }
}
