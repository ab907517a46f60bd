package se.halsolots.testkit.plugin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.halsolots.spi.KeptLists;

/** Lists kept in memory. Their codes are {@code LIST-0001} and so on. */
public final class TestKeptLists implements KeptLists {

  private static final int MOST = 20;
  private static final Duration LONGEST = Duration.ofDays(366);

  private final Map<String, Kept> lists = new LinkedHashMap<>();
  private final Clock clock;
  private int made;

  TestKeptLists(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Kept keep(String label, List<UUID> activities, Instant expiresAt) {
    Instant now = clock.instant();
    if (activities.isEmpty() || activities.size() > MOST) {
      throw new IllegalArgumentException(
          "a list of %d activities is not valid; keep 1 to %d".formatted(activities.size(), MOST));
    }
    if (expiresAt.isAfter(now.plus(LONGEST))) {
      throw new IllegalArgumentException(
          "a list until %s is not valid; keep it for a year at most".formatted(expiresAt));
    }
    made++;
    String code = "LIST-%04d".formatted(made);
    Kept kept = new Kept(code, "/lista/" + code, label, activities, now, expiresAt);
    lists.put(plain(code), kept);
    return kept;
  }

  @Override
  public Optional<Kept> find(String code) {
    return Optional.ofNullable(lists.get(plain(code)))
        .filter(list -> clock.instant().isBefore(list.expiresAt()));
  }

  @Override
  public List<Kept> labelled(String label) {
    return lists.values().stream()
        .filter(list -> list.label().equals(label))
        .sorted(Comparator.comparing(Kept::keptAt).thenComparing(Kept::code).reversed())
        .toList();
  }

  @Override
  public void forget(String code) {
    lists.remove(plain(code));
  }

  private static String plain(String code) {
    return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }
}
