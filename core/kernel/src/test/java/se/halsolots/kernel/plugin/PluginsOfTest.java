package se.halsolots.kernel.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import se.halsolots.kernel.job.BackgroundWork;
import se.halsolots.kernel.link.SecretLinks;
import se.halsolots.kernel.mail.Outbox;
import se.halsolots.kernel.persistence.KernelUnit;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.kernel.tenancy.TenantPlugins;
import se.halsolots.spi.TenantId;

/** What plugins need around them, without a server and without a database. */
public final class PluginsOfTest {

  private PluginsOfTest() {}

  /** All beans. */
  public static final List<Class<?>> BEANS =
      List.of(
          PluginRegistry.class,
          ActivePlugins.class,
          PluginBlocks.class,
          PluginRevisions.class,
          PluginServices.class,
          Outbox.class,
          SecretLinks.class,
          Memory.class,
          PluginWatch.class,
          PluginThreads.class,
          BackgroundWork.class,
          NoDatabase.class,
          Addresses.class);

  /** Tenants' decisions in memory. */
  @ApplicationScoped
  public static class Memory implements PluginChoices {

    @Inject TenantContext context;

    private final Map<TenantId, SortedMap<String, SortedMap<String, String>>> decided =
        new ConcurrentHashMap<>();
    private final Map<TenantId, List<PluginFault>> faults = new ConcurrentHashMap<>();

    @Override
    public TenantPlugins decided() {
      return new TenantPlugins(decided.getOrDefault(here(), new TreeMap<>()));
    }

    @Override
    public List<PluginFault> faults() {
      return List.copyOf(faults.getOrDefault(here(), List.of()));
    }

    @Override
    public void decide(String plugin, String key, String value) {
      SortedMap<String, String> values =
          decided
              .computeIfAbsent(here(), any -> new TreeMap<>())
              .computeIfAbsent(plugin, any -> new TreeMap<>());
      if (value.isEmpty()) {
        values.remove(key);
      } else {
        values.put(key, value);
      }
    }

    @Override
    public void forget(String plugin) {
      decided.getOrDefault(here(), new TreeMap<>()).remove(plugin);
      faults.getOrDefault(here(), new ArrayList<>()).removeIf(one -> one.plugin().equals(plugin));
    }

    @Override
    public void note(PluginFault fault) {
      clear(fault.plugin(), fault.part());
      faults.computeIfAbsent(here(), any -> new ArrayList<>()).add(fault);
    }

    @Override
    public void clear(String plugin, String part) {
      faults
          .getOrDefault(here(), new ArrayList<>())
          .removeIf(one -> one.plugin().equals(plugin) && one.part().equals(part));
    }

    private TenantId here() {
      return context.tenant().id();
    }
  }

  /** No database. */
  @ApplicationScoped
  public static class NoDatabase {

    @Produces
    @KernelUnit
    EntityManager none() {
      return (EntityManager)
          Proxy.newProxyInstance(
              PluginsOfTest.class.getClassLoader(),
              new Class<?>[] {EntityManager.class},
              (proxy, method, arguments) -> {
                throw new UnsupportedOperationException("there is no database in this test");
              });
    }
  }

  /** Addresses of a portal without pages. */
  @ApplicationScoped
  public static class Addresses implements PluginAddresses {

    @Override
    public String resident(Tenant tenant, Language language, String plugin, String path) {
      return "/" + tenant.path() + "/moduler/" + plugin + path;
    }

    @Override
    public String staff(Tenant tenant, Language language, String plugin, String path) {
      return "/" + tenant.path() + "/personal/moduler/" + plugin + path;
    }

    @Override
    public String page(Tenant tenant, Language language, String page) {
      return "/" + tenant.path() + "/" + page;
    }

    @Override
    public String activity(Tenant tenant, Language language, String slug) {
      return "/" + tenant.path() + "/aktiviteter/" + slug;
    }

    @Override
    public String absolute(String href) {
      return "https://portal.example" + href;
    }
  }
}
