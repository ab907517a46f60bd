package se.halsolots.catalogue.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An organiser, a place or an article as staff see it.
 *
 * @param slug its address
 * @param revision to send along when it is changed
 * @param uses the node's activities that it belongs to
 * @param <C> what it says
 */
public record DirectoryEntry<C>(UUID id, String slug, C content, long revision, List<Use> uses) {

  /** An activity that it belongs to. */
  public record Use(UUID activity, String title) {

    static List<Use> of(Map<UUID, String> titles) {
      return titles.entrySet().stream().map(one -> new Use(one.getKey(), one.getValue())).toList();
    }
  }

  public DirectoryEntry {
    uses = List.copyOf(uses);
  }
}
