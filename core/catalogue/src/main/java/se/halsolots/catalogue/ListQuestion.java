package se.halsolots.catalogue;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import se.halsolots.kernel.tenancy.Language;

/**
 * What somebody wants to see of a node's activities.
 *
 * @param language of the reader; words are looked for in it first
 * @param words free text; empty for all
 * @param chosen values by facet; values that no activity has find nothing
 * @param order ignored when there are words: then the best hit comes first
 * @param page from 1
 * @param size how many a page has, 1 to 100
 */
public record ListQuestion(
    Language language,
    String words,
    Map<Facet, Set<String>> chosen,
    ListOrder order,
    int page,
    int size) {

  public ListQuestion {
    Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
    chosen.forEach(
        (facet, values) -> {
          if (!values.isEmpty()) {
            copy.put(facet, Set.copyOf(values));
          }
        });
    chosen = copy;
    page = Math.max(1, page);
    size = Math.min(100, Math.max(1, size));
  }

  public boolean isNarrowed() {
    return !chosen.isEmpty() || !words.isBlank();
  }
}
