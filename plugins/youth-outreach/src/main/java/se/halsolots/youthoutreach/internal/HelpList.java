package se.halsolots.youthoutreach.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.halsolots.spi.PluginContext;

/** Whom young people can turn to in a node. */
@ApplicationScoped
public class HelpList {

  @Inject YouthStore store;

  /** All that the node has written, in its order. */
  @Transactional
  public List<Help> all(PluginContext context) {
    return store.all(context, HelpRow.class, "order by r.order, r.name, r.id", Map.of()).stream()
        .map(HelpRow::value)
        .toList();
  }

  /** What young people see: the node's own first, then those of the whole country. */
  @Transactional
  public List<Help> shown(PluginContext context) {
    List<Help> shown = new ArrayList<>(all(context));
    if (shown.isEmpty() || context.setting(OutreachSettings.NATIONAL)) {
      shown.addAll(NationalHelp.all(context));
    }
    return shown;
  }

  @Transactional
  public Optional<Help> find(PluginContext context, String id) {
    return store.find(context, HelpRow.class, id).map(HelpRow::value);
  }

  /**
   * Keeps it.
   *
   * @param before what it takes the place of; empty for a new one
   * @throws jakarta.persistence.OptimisticLockException if somebody else was first
   */
  @Transactional
  public void save(PluginContext context, Optional<Help> before, Help help) {
    store.save(context, HelpRow.class, help.id(), before, help, HelpRow::new);
    Noted.that(context, "audit.help.save", help.id(), help.name());
    context.contentChanged();
  }

  /** Removes one. */
  @Transactional
  public void remove(PluginContext context, String id) {
    store
        .find(context, HelpRow.class, id)
        .ifPresent(
            row -> {
              Noted.that(context, "audit.help.remove", id, row.value().name());
              store.remove(context, row);
              context.contentChanged();
            });
  }
}
