package se.halsolots.catalogue;

import java.util.Set;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.TenantId;

/**
 * A search by words in one node's catalogue.
 *
 * @param node whose catalogue; what other nodes show is never found
 * @param language the visitor's: its texts are looked in first, the Swedish ones after them
 * @param words what the visitor typed, any string; only its first {@value #MAX_CHARACTERS}
 *     characters and {@value #MAX_WORDS} words count, and none of it is read as commands
 * @param kinds what may be found; empty means everything
 * @param offset hits to skip, from 0; no more than {@value #MAX_HITS} hits can be paged through
 * @param limit hits to give, 1 to {@value #MAX_LIMIT}; ask for a page only where that is enough, it
 *     costs a fraction
 */
public record SearchQuestion(
    TenantId node,
    Language language,
    String words,
    Set<CatalogueKind> kinds,
    int offset,
    int limit) {

  public static final int MAX_CHARACTERS = 200;
  public static final int MAX_WORDS = 12;
  public static final int MAX_HITS = 1_000;
  public static final int MAX_LIMIT = 1_000;

  public SearchQuestion {
    kinds = Set.copyOf(kinds);
    if (offset < 0) {
      throw new IllegalArgumentException("offset " + offset + " is negative");
    }
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("limit " + limit + " is not between 1 and " + MAX_LIMIT);
    }
  }
}
