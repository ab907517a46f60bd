package se.halsolots.kernel.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.halsolots.kernel.persistence.KernelUnit;
import se.halsolots.kernel.persistence.TenantGate;
import se.halsolots.kernel.tenancy.TenantPlugins;

/** Keeps tenants' decisions about plugins in the database. */
@ApplicationScoped
@Transactional
class StoredPluginChoices implements PluginChoices {

  @Inject @KernelUnit EntityManager entityManager;
  @Inject TenantGate gate;

  @Override
  public TenantPlugins decided() {
    SortedMap<String, SortedMap<String, String>> values = new TreeMap<>();
    guarded()
        .createQuery("select s from StoredSetting s", StoredSetting.class)
        .getResultStream()
        .forEach(
            one ->
                values
                    .computeIfAbsent(one.plugin(), any -> new TreeMap<>())
                    .put(one.key(), one.value()));
    return new TenantPlugins(values);
  }

  @Override
  public List<PluginFault> faults() {
    return guarded()
        .createQuery("select f from StoredFault f order by f.plugin, f.part", StoredFault.class)
        .getResultStream()
        .map(StoredFault::fault)
        .toList();
  }

  @Override
  public void decide(String plugin, String key, String value) {
    List<StoredSetting> known =
        guarded()
            .createQuery(
                "select s from StoredSetting s where s.plugin = :plugin and s.settingKey = :key",
                StoredSetting.class)
            .setParameter("plugin", plugin)
            .setParameter("key", key)
            .getResultList();
    if (value.isEmpty()) {
      known.forEach(guarded()::remove);
    } else if (known.isEmpty()) {
      guarded().persist(new StoredSetting(plugin, key, value));
    } else {
      known.get(0).become(value);
    }
  }

  @Override
  public void forget(String plugin) {
    for (String entity : List.of("StoredSetting", "StoredFault")) {
      guarded()
          .createQuery("delete from " + entity + " e where e.plugin = :plugin")
          .setParameter("plugin", plugin)
          .executeUpdate();
    }
  }

  @Override
  public void note(PluginFault fault) {
    List<StoredFault> known = find(fault.plugin(), fault.part());
    if (known.isEmpty()) {
      guarded().persist(new StoredFault(fault));
    } else {
      known.get(0).become(fault);
    }
  }

  @Override
  public void clear(String plugin, String part) {
    find(plugin, part).forEach(guarded()::remove);
  }

  private List<StoredFault> find(String plugin, String part) {
    return guarded()
        .createQuery(
            "select f from StoredFault f where f.plugin = :plugin and f.part = :part",
            StoredFault.class)
        .setParameter("plugin", plugin)
        .setParameter("part", part)
        .getResultList();
  }

  private EntityManager guarded() {
    return gate.guarded(entityManager);
  }
}
