package se.halsolots.web.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds what an address means by patterns with named segments in braces. A literal segment goes
 * before a named one.
 *
 * @param <T> what addresses mean
 */
public final class AddressTable<T> {

  private final List<Entry<T>> entries;

  /** What was found, and the named parts of the address. */
  public record Match<T>(T found, Map<String, String> named) {}

  private record Entry<T>(List<String> segments, T meant) {

    Optional<Map<String, String>> match(List<String> address) {
      if (address.size() != segments.size()) {
        return Optional.empty();
      }
      Map<String, String> named = new HashMap<>();
      for (int i = 0; i < address.size(); i++) {
        String pattern = segments.get(i);
        if (pattern.startsWith("{")) {
          named.put(pattern.substring(1, pattern.length() - 1), address.get(i));
        } else if (!pattern.equals(address.get(i))) {
          return Optional.empty();
        }
      }
      return Optional.of(named);
    }

    boolean hasNames() {
      return segments.stream().anyMatch(segment -> segment.startsWith("{"));
    }
  }

  /** A table of all these, each at its pattern. */
  public AddressTable(Collection<T> all, Function<T, String> pattern) {
    List<Entry<T>> made = new ArrayList<>();
    all.forEach(one -> made.add(new Entry<>(List.of(pattern.apply(one).split("/", -1)), one)));
    made.sort((one, other) -> Boolean.compare(one.hasNames(), other.hasNames()));
    this.entries = List.copyOf(made);
  }

  /**
   * What the address means.
   *
   * @param address without slashes at its ends
   */
  public Optional<Match<T>> find(String address) {
    List<String> segments = List.of(address.split("/", -1));
    for (Entry<T> entry : entries) {
      Optional<Map<String, String>> named = entry.match(segments);
      if (named.isPresent()) {
        return Optional.of(new Match<>(entry.meant(), named.get()));
      }
    }
    return Optional.empty();
  }
}
