package se.halsolots.participation.keptlist;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.halsolots.participation.ContactReference;
import se.halsolots.participation.internal.keptlist.KeptListStore;
import se.halsolots.participation.internal.keptlist.StoredList;
import se.halsolots.spi.KeptLists;

/**
 * The lists of one plugin in the tenant at hand.
 *
 * @param href gives the address of the page for a code
 */
record KeptListDesk(String plugin, UnaryOperator<String> href, KeptListStore store, Clock clock)
    implements KeptLists {

  private static final int MOST = 20;
  private static final int LONGEST_LABEL = 80;
  private static final Duration LONGEST = Duration.ofDays(366);

  @Override
  public Kept keep(String label, List<UUID> activities, Instant expiresAt) {
    Instant now = clock.instant();
    require(
        label.length() <= LONGEST_LABEL,
        "the mark of a list has at most %d characters".formatted(LONGEST_LABEL));
    require(
        !activities.isEmpty() && activities.size() <= MOST,
        "a list has 1 to %d activities".formatted(MOST));
    require(
        expiresAt.isAfter(now) && !expiresAt.isAfter(now.plus(LONGEST)),
        "a list is kept for a year at most");
    StoredList list = new StoredList(freeCode(now), plugin, label, activities, now, expiresAt);
    store.add(list);
    return kept(list);
  }

  /** Of 200 000 million codes one that nobody has. */
  private String freeCode(Instant now) {
    String code = ContactReference.random().value();
    return store.find(code, now).isEmpty() ? code : freeCode(now);
  }

  @Override
  public Optional<Kept> find(String code) {
    return ContactReference.find(code)
        .flatMap(right -> store.find(plugin, right.value(), clock.instant()))
        .map(this::kept);
  }

  @Override
  public List<Kept> labelled(String label) {
    return store.labelled(plugin, label, clock.instant()).stream().map(this::kept).toList();
  }

  @Override
  public void forget(String code) {
    ContactReference.find(code).ifPresent(right -> store.forget(plugin, right.value()));
  }

  private Kept kept(StoredList list) {
    return new Kept(
        list.code(),
        href.apply(list.code()),
        list.label(),
        list.activities(),
        list.keptAt(),
        list.expiresAt());
  }

  private static void require(boolean isRight, String sentence) {
    if (!isRight) {
      throw new IllegalArgumentException(sentence);
    }
  }
}
