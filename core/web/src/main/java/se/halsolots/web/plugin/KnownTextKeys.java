package se.halsolots.web.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.PortalTextKeys;
import se.halsolots.kernel.text.Bundle;
import se.halsolots.spi.PortalPlugin;
import se.halsolots.web.site.Sites;

/**
 * The keys that a tenant may word anew: the portal's, and those of each plugin with its id before
 * them. Looks at the plugins themselves and not at their registry, which needs the tenants first.
 */
@ApplicationScoped
public class KnownTextKeys implements PortalTextKeys {

  private static final System.Logger LOG = System.getLogger(KnownTextKeys.class.getName());

  @Inject @Any Instance<PortalPlugin> plugins;

  private volatile Set<String> keys = Set.of();

  @Override
  public boolean contains(String key) {
    if (keys.isEmpty()) {
      keys = read();
    }
    return keys.contains(key);
  }

  private Set<String> read() {
    Set<String> read =
        new HashSet<>(
            Bundle.read(Sites.TEXTS, Sites.class.getClassLoader()).keys(Language.SWEDISH));
    for (Instance.Handle<PortalPlugin> handle : plugins.handles()) {
      try {
        Class<?> type = handle.getBean().getBeanClass();
        String prefix = handle.get().id() + ".";
        Bundle.read(type.getPackageName(), type.getClassLoader())
            .keys(Language.SWEDISH)
            .forEach(key -> read.add(prefix + key));
      } catch (RuntimeException | LinkageError e) {
        LOG.log(System.Logger.Level.WARNING, "a plugin's texts cannot be read: " + e.getMessage());
      }
    }
    return Set.copyOf(read);
  }
}
