package se.halsolots.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of a node's activities.
 *
 * @param total how many there are on all pages
 * @param page the page this is, from 1; the last one if a later one was asked for
 * @param pages how many pages there are, at least 1
 * @param counts for each facet and value: how many there would be with that value alone in its
 *     facet; values with none are left out
 * @param suggestion other words, when the asked ones were found only as misspelt
 */
public record ListAnswer(
    long total,
    int page,
    int pages,
    List<ActivityCard> cards,
    Map<Facet, Map<String, Integer>> counts,
    Optional<String> suggestion) {

  /** Stands for a count that nobody took. */
  public static final int NOT_COUNTED = -1;
}
