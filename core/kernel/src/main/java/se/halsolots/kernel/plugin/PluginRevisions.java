package se.halsolots.kernel.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import se.halsolots.kernel.revision.RevisionListener;
import se.halsolots.kernel.revision.Revisions;
import se.halsolots.spi.TenantId;

/**
 * A number for each tenant that rises with every change of what plugins show there. Added to the
 * version of the catalogue's content it is the version of what residents see.
 */
@ApplicationScoped
public class PluginRevisions implements RevisionListener {

  private static final String PREFIX = "plugin-content.";

  @Inject Revisions revisions;
  @Inject Clock clock;

  private final Map<String, AtomicLong> byTenant = new ConcurrentHashMap<>();

  /** The tenant's; it never falls, not even when the server starts anew. */
  public long of(TenantId tenant) {
    return number(tenant.value()).get();
  }

  /** Something else is to be seen in the tenant, once the transaction at hand is committed. */
  void changed(TenantId tenant) {
    revisions.raise(PREFIX + tenant);
  }

  /** Something else is to be seen on this server. */
  void changedHere(TenantId tenant) {
    rise(tenant.value());
  }

  @Override
  public void raised(String name) {
    if (name.startsWith(PREFIX)) {
      rise(name.substring(PREFIX.length()));
    }
  }

  private void rise(String tenant) {
    number(tenant).incrementAndGet();
  }

  private AtomicLong number(String tenant) {
    return byTenant.computeIfAbsent(tenant, any -> new AtomicLong(clock.millis()));
  }
}
