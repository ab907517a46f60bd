package se.halsolots.kernel.tenancy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * First segments of addresses that belong to the portal itself, so that no tenant can have them.
 */
public final class ReservedSegments {

  private static final List<String> PORTAL =
      List.of(
          "static",
          "aktiviteter",
          "arrangorer",
          "platser",
          "egen-hand",
          "halsa",
          "kontakt",
          "sok",
          "om",
          "tillganglighetsredogorelse",
          "personuppgifter",
          "moduler",
          "lista",
          "kommuner",
          "personal",
          "inloggning",
          "health",
          "metrics",
          "api",
          "oppna-data");

  private static final SortedSet<String> ALL = collect();

  private ReservedSegments() {}

  /** All of them, the codes of the languages included. */
  public static SortedSet<String> all() {
    return ALL;
  }

  private static SortedSet<String> collect() {
    NavigableSet<String> all = new TreeSet<>(PORTAL);
    Arrays.stream(Language.values()).map(Language::code).forEach(all::add);
    return Collections.unmodifiableNavigableSet(all);
  }
}
