package se.halsolots.participation.keptlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.halsolots.kernel.plugin.ActivePlugin;
import se.halsolots.kernel.plugin.KeptListDesks;
import se.halsolots.kernel.plugin.PluginAddresses;
import se.halsolots.kernel.retention.PluginBelongings;
import se.halsolots.kernel.retention.RetentionRule;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.participation.ContactReference;
import se.halsolots.participation.internal.keptlist.KeptListStore;
import se.halsolots.spi.KeptLists;

/** The lists of the tenant at hand: for plugins their own, for the page that shows them any. */
@ApplicationScoped
public class KeptListShelf implements KeptListDesks, PluginBelongings, RetentionRule {

  /** Where lists lie in a tenant's site; a code follows. */
  public static final String PAGE = "lista";

  @Inject KeptListStore store;
  @Inject PluginAddresses addresses;
  @Inject Clock clock;

  /**
   * A list as it is shown.
   *
   * @param code in its right form, {@code K7TM-4XPQ}
   */
  public record Shown(String code, List<UUID> activities, Instant expiresAt) {

    public Shown {
      activities = List.copyOf(activities);
    }
  }

  @Override
  public KeptLists of(ActivePlugin plugin, Language language) {
    return new KeptListDesk(
        plugin.id(),
        code -> addresses.page(plugin.tenant(), language, PAGE + "/" + code),
        store,
        clock);
  }

  /** The list with that code, as somebody typed it; empty if it is unknown here or too old. */
  @Transactional
  public Optional<Shown> find(String typed) {
    return ContactReference.find(typed)
        .flatMap(code -> store.find(code.value(), clock.instant()))
        .map(list -> new Shown(list.code(), list.activities(), list.expiresAt()));
  }

  @Override
  public int erase(String plugin) {
    return store.eraseAll(plugin);
  }

  @Override
  public String module() {
    return "participation";
  }

  @Override
  public String what() {
    return "kept lists";
  }

  /** Nothing is kept beyond the moment that each list names. */
  @Override
  public Duration kept() {
    return Duration.ZERO;
  }

  @Override
  @Transactional
  public int eraseDue() {
    return store.eraseExpired(clock.instant());
  }
}
