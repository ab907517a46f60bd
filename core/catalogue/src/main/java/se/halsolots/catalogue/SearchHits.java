package se.halsolots.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a search found.
 *
 * @param total how many hits there are, exact below {@value SearchQuestion#MAX_HITS}; that number
 *     itself means "that many or more"
 * @param ids the asked page of them, best first; equals stay in the order of the index until it
 *     changes
 * @param suggestion the words as they were probably meant, given only when nothing matched them as
 *     they were written
 */
public record SearchHits(long total, List<UUID> ids, Optional<String> suggestion) {

  public static final SearchHits NONE = new SearchHits(0, List.of(), Optional.empty());

  public SearchHits {
    ids = List.copyOf(ids);
  }
}
