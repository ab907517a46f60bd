package se.halsolots.kernel.testing;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.nio.file.Path;
import java.util.Optional;
import se.halsolots.kernel.audit.AuditLog;
import se.halsolots.kernel.counter.CountersOfTest;
import se.halsolots.kernel.identity.RoleTable;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.persistence.TenantGate;
import se.halsolots.kernel.plugin.PluginsOfTest;
import se.halsolots.kernel.revision.RevisionsOfTest;
import se.halsolots.kernel.settings.PortalSettings;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.kernel.tenancy.TenantScope;
import se.halsolots.kernel.time.PortalClock;

/** A CDI container with the beans of the kernel, and settings that name a folder of tenants. */
public final class KernelContainer {

  private KernelContainer() {}

  /** Starts a container with the given beans besides the kernel's. */
  public static SeContainer start(Path tenants, Class<?>... beans) {
    return SeContainerInitializer.newInstance()
        .disableDiscovery()
        .addBeanClasses(
            TenantRegistry.class,
            TenantContext.class,
            TenantScope.class,
            RoleTable.class,
            StaffAccess.class,
            TenantGate.class,
            AuditLog.class,
            PortalClock.class)
        .addBeanClasses(PluginsOfTest.BEANS.toArray(new Class<?>[0]))
        .addBeanClasses(CountersOfTest.BEANS.toArray(new Class<?>[0]))
        .addBeanClasses(RevisionsOfTest.BEANS.toArray(new Class<?>[0]))
        .addBeanClasses(beans)
        .addExtensions(new SettingsOfTest(tenants))
        .initialize();
  }

  /** Gives the settings, without MicroProfile Config. */
  static final class SettingsOfTest implements Extension {

    private final Path tenants;

    SettingsOfTest(Path tenants) {
      this.tenants = tenants;
    }

    public void add(@Observes AfterBeanDiscovery event) {
      event
          .<PortalSettings>addBean()
          .types(PortalSettings.class)
          .createWith(creation -> new PortalSettings(this::value));
    }

    private Optional<String> value(String name) {
      return name.equals("portal.tenants") ? Optional.of(tenants.toString()) : Optional.empty();
    }
  }
}
