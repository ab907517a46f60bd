package se.halsolots.catalogue.desk;

import java.util.Comparator;
import java.util.List;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.TenantId;

/** Names the activities that something belongs to. */
final class DirectoryUses {

  private DirectoryUses() {}

  /** Those of the node, by title. */
  static List<DirectoryEntry.Use> of(TenantId node, List<Activity> activities) {
    return activities.stream()
        .filter(one -> one.owner().equals(node))
        .map(
            one ->
                new DirectoryEntry.Use(
                    one.id().value(), one.content().text(Language.SWEDISH).title()))
        .sorted(Comparator.comparing(DirectoryEntry.Use::title))
        .toList();
  }
}
