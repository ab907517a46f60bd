package se.halsolots.web.staff.activity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.halsolots.catalogue.Named;

/**
 * What the form offers to choose from.
 *
 * @param keepers who may be named as the one who arranges
 * @param organisers who may be named as helping
 * @param onlyOwn whether whoever writes keeps the activities of some organisers only
 */
record Directory(List<Named> keepers, List<Named> organisers, List<Named> places, boolean onlyOwn) {

  Optional<Named> keeper(String name) {
    return named(keepers, name);
  }

  Optional<Named> organiser(String name) {
    return named(organisers, name);
  }

  Optional<Named> place(String name) {
    return named(places, name);
  }

  /** What the form calls it. */
  String label(Named one) {
    UUID id = one.id();
    return Stream.of(places, organisers)
        .flatMap(List::stream)
        .filter(other -> other.id().equals(id))
        .findFirst()
        .map(Named::name)
        .orElse(one.name());
  }

  private static Optional<Named> named(List<Named> all, String name) {
    String wanted = plain(name);
    return all.stream().filter(one -> plain(one.name()).equals(wanted)).findFirst();
  }

  private static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
