package se.halsolots.youthoutreach.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.halsolots.spi.KeptLists;
import se.halsolots.spi.PluginContext;

/** Classes and groups that get a list of activities by a code. */
@ApplicationScoped
public class Groups {

  /** How long a list is good for: a school year. */
  public static final Duration VALIDITY = Duration.ofDays(364);

  /** How many activities a list holds at most. */
  public static final int MOST = 20;

  @Inject YouthStore store;

  /** All, the latest first. */
  @Transactional
  public List<Group> all(PluginContext context) {
    return store.all(context, GroupRow.class, "order by r.madeOn desc, r.name", Map.of()).stream()
        .map(GroupRow::value)
        .toList();
  }

  @Transactional
  public Optional<Group> find(PluginContext context, String id) {
    return store.find(context, GroupRow.class, id).map(GroupRow::value);
  }

  /** The list that the group has at hand; empty if it has none, or if it is too old. */
  @Transactional
  public Optional<KeptLists.Kept> list(PluginContext context, String id) {
    return context.keptLists().labelled(label(id)).stream()
        .filter(one -> one.expiresAt().isAfter(context.clock().instant()))
        .findFirst();
  }

  /**
   * Keeps the group, and a list for it with a code of its own if these are other activities.
   *
   * @param before what it takes the place of; empty for a new one
   * @throws jakarta.persistence.OptimisticLockException if somebody else was first
   */
  @Transactional
  public void save(
      PluginContext context, Optional<Group> before, Group group, List<UUID> activities) {
    store.save(context, GroupRow.class, group.id(), before, group, GroupRow::new);
    Optional<KeptLists.Kept> kept = list(context, group.id());
    if (kept.filter(one -> one.activities().equals(activities)).isEmpty()) {
      forgetLists(context, group.id());
      context
          .keptLists()
          .keep(label(group.id()), activities, context.clock().instant().plus(VALIDITY));
    }
    Noted.that(context, "audit.group.save", group.id(), group.name());
  }

  /** Removes the group; its code leads nowhere from now on. */
  @Transactional
  public void remove(PluginContext context, String id) {
    store
        .find(context, GroupRow.class, id)
        .ifPresent(
            row -> {
              forgetLists(context, id);
              Noted.that(context, "audit.group.remove", id, row.value().name());
              store.remove(context, row);
            });
  }

  private static void forgetLists(PluginContext context, String id) {
    List<String> codes =
        context.keptLists().labelled(label(id)).stream().map(KeptLists.Kept::code).toList();
    codes.forEach(context.keptLists()::forget);
  }

  private static String label(String id) {
    return "grupp:" + id;
  }
}
