package se.halsolots.spi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.halsolots.spi.ForPlugins.Use;

/**
 * Lists of activities that are reached by a short code: on paper, as a square to scan, as a link.
 * The portal shows the list at {@code /lista/<code>} and prints it on A5. A list says nothing about
 * who has it. Needs a transaction.
 */
@ForPlugins(Use.CALL)
public interface KeptLists {

  /**
   * Keeps a list.
   *
   * @param label the plugin's own mark, such as an id of who chose it; may be empty; never a person
   * @param activities 1 to 20 that the tenant shows
   * @param expiresAt at most a year from now
   */
  Kept keep(String label, List<UUID> activities, Instant expiresAt);

  /**
   * The list with that code, as somebody typed it: in any case, with or without hyphens and blanks.
   * Empty if it is unknown here or too old. Whoever lets people type codes counts their guesses.
   */
  Optional<Kept> find(String code);

  /** The lists that the plugin keeps with that mark, the latest first. */
  List<Kept> labelled(String label);

  /** The list is gone. */
  void forget(String code);

  /**
   * A list.
   *
   * @param code 8 characters without those that look alike, in two groups: {@code K7TM-4XPQ}
   * @param href address of the page that shows it
   */
  record Kept(
      String code,
      String href,
      String label,
      List<UUID> activities,
      Instant keptAt,
      Instant expiresAt) {

    public Kept {
      activities = List.copyOf(activities);
    }
  }
}
