package se.halsolots.kernel.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import se.halsolots.kernel.job.BackgroundWork;
import se.halsolots.kernel.job.RepeatedWork;
import se.halsolots.kernel.retention.PluginBelongings;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.kernel.tenancy.TenantScope;
import se.halsolots.spi.TenantId;

/**
 * Counts for plugins in the tenant at hand. What is added is collected in memory and written every
 * few seconds and when the portal stops; what a machine that dies had in memory is lost.
 */
@ApplicationScoped
public class Counters implements PluginBelongings {

  private static final System.Logger LOG = System.getLogger(Counters.class.getName());
  private static final Duration WRITE_EVERY = Duration.ofSeconds(5);
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");

  @Inject CounterStore store;
  @Inject RepeatedWork rounds;
  @Inject BackgroundWork background;
  @Inject TenantContext context;
  @Inject TenantScope scope;
  @Inject Clock clock;

  private final Map<CounterKey, Long> collected = new ConcurrentHashMap<>();

  /** Begins to write what is collected. Needs the schema in place. */
  public void start() {
    rounds.start("writing counters", WRITE_EVERY, WRITE_EVERY, this::write);
    background.atLast(this::write);
  }

  /**
   * Adds to a counter of today, in the tenant's zone.
   *
   * @param counter lower-case letters, digits, hyphens and full stops, at most 64
   */
  public void add(String plugin, String counter, long more) {
    if (!NAME.matcher(counter).matches()) {
      throw new IllegalArgumentException(
          "'%s' names no counter; valid are lower-case letters, digits, hyphens and full stops"
              .formatted(counter));
    }
    Tenant tenant = context.tenant();
    LocalDate today = LocalDate.ofInstant(clock.instant(), tenant.zone());
    collected.merge(new CounterKey(tenant.id(), plugin, counter, today), more, Long::sum);
  }

  /**
   * What was counted from that day on; what other servers have not written yet is not in it.
   *
   * @param before the day after the last one
   */
  public long sum(String plugin, String counter, LocalDate from, LocalDate before) {
    TenantId tenant = context.tenant().id();
    long unwritten =
        collected.entrySet().stream()
            .filter(
                one ->
                    one.getKey().tenant().equals(tenant)
                        && one.getKey().plugin().equals(plugin)
                        && one.getKey().counter().equals(counter)
                        && !one.getKey().day().isBefore(from)
                        && one.getKey().day().isBefore(before))
            .mapToLong(Map.Entry::getValue)
            .sum();
    return unwritten + store.sum(plugin, counter, from, before);
  }

  @Override
  public int erase(String plugin) {
    TenantId tenant = context.tenant().id();
    collected.keySet().removeIf(key -> key.tenant().equals(tenant) && key.plugin().equals(plugin));
    return store.erase(plugin);
  }

  /** Writes what is collected; what cannot be written is tried again with the next. */
  void write() {
    Map<TenantId, Map<CounterKey, Long>> byTenant = new HashMap<>();
    for (CounterKey key : List.copyOf(collected.keySet())) {
      Long number = collected.remove(key);
      if (number != null) {
        byTenant.computeIfAbsent(key.tenant(), any -> new HashMap<>()).put(key, number);
      }
    }
    byTenant.forEach(
        (tenant, more) -> {
          try {
            scope.run(tenant, () -> store.add(more));
          } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "counters of " + tenant + " were not written this time", e);
            more.forEach((key, number) -> collected.merge(key, number, Long::sum));
          }
        });
  }
}
