package se.halsolots.web.keptlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.halsolots.participation.keptlist.KeptListShelf;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.route.VisitorGuesses;

/** Looks for lists by their codes, and holds up who guesses too often. */
@ApplicationScoped
class KeptListFinder {

  @Inject KeptListShelf shelf;
  @Inject VisitorGuesses guesses;

  /** Whether no more codes are looked at for a while from where the visitor is. */
  boolean isHeldUp() {
    return guesses.tooMany();
  }

  /** The list; a code that is unknown counts as a guess. */
  Optional<KeptListShelf.Shown> find(String typed) {
    Optional<KeptListShelf.Shown> found = shelf.find(typed);
    if (found.isEmpty()) {
      guesses.oneMore();
    }
    return found;
  }

  /** What is declared of the addresses of lists: whoever has the code has the list, nobody else. */
  static RouteFacts facts(String pattern) {
    return new RouteFacts(
        pattern,
        List.of("GET"),
        RouteFacts.Who.ANYBODY,
        Set.of(),
        RouteFacts.Reach.TENANT,
        RouteFacts.Pace.FREE,
        RouteFacts.Keep.NOBODY);
  }
}
