package se.halsolots.kernel.identity;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import se.halsolots.spi.TenantId;

/**
 * A member of staff as the portal knows them now.
 *
 * @param login an e-mail address in lower case
 * @param name as colleagues know them
 * @param grants what they are, in each node
 * @param mustChoosePassword whether their password was given to them and has to be replaced first
 */
public record StaffMember(
    AccountId id, String login, String name, List<Grant> grants, boolean mustChoosePassword) {

  public StaffMember {
    grants = List.copyOf(grants);
  }

  /** The nodes they work in. */
  public SortedSet<TenantId> nodes() {
    return grants.stream().map(Grant::node).collect(Collectors.toCollection(TreeSet::new));
  }

  /** What they are in the node; empty if they do not work there. */
  public Set<StaffRole> rolesIn(TenantId node) {
    return grants.stream()
        .filter(grant -> grant.node().equals(node))
        .map(Grant::role)
        .collect(Collectors.toSet());
  }

  /** The organisers whose activities they keep in the node. */
  public Set<UUID> organisersIn(TenantId node) {
    return grants.stream()
        .filter(grant -> grant.node().equals(node))
        .flatMap(grant -> grant.organiser().stream())
        .collect(Collectors.toSet());
  }
}
