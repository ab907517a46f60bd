package se.halsolots.kernel.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.halsolots.spi.Permission;
import se.halsolots.spi.PortalPlugin;

/**
 * The plugins of this portal. Whatever one of them does wrong is logged with its name and costs
 * only its own part.
 */
@ApplicationScoped
public class PluginRegistry {

  private static final System.Logger LOG = System.getLogger(PluginRegistry.class.getName());

  @Inject @Any Instance<PortalPlugin> found;

  private volatile @Nullable Loaded loaded;

  private record Loaded(List<InstalledPlugin> installed, List<RefusedPlugin> refused) {

    Loaded {
      installed = List.copyOf(installed);
      refused = List.copyOf(refused);
    }
  }

  /** Finds the plugins, unless that has been done; to be called at start. */
  public void load() {
    loaded();
  }

  /** The plugins that were accepted, by id. */
  public List<InstalledPlugin> installed() {
    return loaded().installed();
  }

  /** The plugin with that id. */
  public Optional<InstalledPlugin> find(String id) {
    return installed().stream().filter(plugin -> plugin.id().equals(id)).findFirst();
  }

  /** The actions that plugins guard. */
  public List<Permission> permissions() {
    return installed().stream().flatMap(one -> one.offer().permissions().stream()).toList();
  }

  /** The plugins that were found but cannot be used. */
  public List<RefusedPlugin> refused() {
    return loaded().refused();
  }

  /** The plugin cannot be used after all. */
  public synchronized void refuse(InstalledPlugin plugin, String reason) {
    Loaded before = loaded();
    List<RefusedPlugin> refused = new ArrayList<>(before.refused());
    refused.add(new RefusedPlugin(plugin.id(), reason));
    loaded =
        new Loaded(
            before.installed().stream().filter(other -> !other.id().equals(plugin.id())).toList(),
            refused);
    LOG.log(System.Logger.Level.ERROR, "plugin '%s' is refused: %s".formatted(plugin.id(), reason));
  }

  private Loaded loaded() {
    Loaded present = loaded;
    return present == null ? loadOnce() : present;
  }

  private synchronized Loaded loadOnce() {
    Loaded present = loaded;
    if (present == null) {
      present = discover();
      loaded = present;
    }
    return present;
  }

  private Loaded discover() {
    PluginAdmission admission = new PluginAdmission();
    List<InstalledPlugin> installed = new ArrayList<>();
    List<RefusedPlugin> refused = new ArrayList<>();
    for (Instance.Handle<PortalPlugin> handle : found.handles()) {
      String name = "unknown";
      try {
        Class<?> type = handle.getBean().getBeanClass();
        name = type.getName();
        PortalPlugin plugin = handle.get();
        name = plugin.id();
        installed.add(admission.admit(plugin, type));
      } catch (RuntimeException | LinkageError e) {
        String reason = String.valueOf(e.getMessage());
        refused.add(new RefusedPlugin(name, reason));
        LOG.log(
            System.Logger.Level.ERROR,
            "plugin '%s' is refused: %s".formatted(name, reason),
            e instanceof IllegalArgumentException ? null : e);
      }
    }
    installed.sort(Comparator.comparing(InstalledPlugin::id));
    return new Loaded(installed, refused);
  }
}
