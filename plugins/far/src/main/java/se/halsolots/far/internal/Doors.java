package se.halsolots.far.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.halsolots.spi.PluginContext;

/** The links by which leaders note slips at the door of their activity, kept by staff. */
@ApplicationScoped
@Transactional
public class Doors {

  @Inject FarStore store;

  /** When the link of each activity was made, for those that have one. */
  public Map<UUID, Instant> all(PluginContext context) {
    return store.doors(context).stream()
        .collect(Collectors.toMap(Door::activity, Door::linkMadeAt));
  }

  /** The activity whose link has that secret. */
  public Optional<UUID> activity(PluginContext context, String secret) {
    return store.doorBySecret(context, secret).map(Door::activity);
  }

  /**
   * Makes a link for the activity; an older one is no good any more.
   *
   * @param title of the activity, for the audit log
   * @return its secret, which cannot be shown again
   */
  public String link(PluginContext context, UUID activity, String title) {
    String secret = Secrets.fresh();
    Instant now = context.clock().instant();
    Optional<Door> before = store.door(context, activity);
    if (before.isPresent()) {
      before.get().renewLink(Secrets.hash(secret), now);
    } else {
      store.keep(context, new Door(activity, Secrets.hash(secret), now));
    }
    store.write(context);
    context.note("far.door.link", activity.toString(), title);
    return secret;
  }

  /** The link of the activity is no good any more. */
  public void close(PluginContext context, UUID activity, String title) {
    store
        .door(context, activity)
        .ifPresent(
            door -> {
              store.remove(context, door);
              context.note("far.door.close", activity.toString(), title);
            });
  }
}
