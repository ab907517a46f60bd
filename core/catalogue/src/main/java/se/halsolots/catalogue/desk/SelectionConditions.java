package se.halsolots.catalogue.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.OrganiserId;
import se.halsolots.catalogue.Reach;
import se.halsolots.catalogue.SelectionChoice;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.spi.TenantId;

/** The conditions of a query of activities {@code a} that a node shows or could show. */
final class SelectionConditions {

  /** The node's own choice; the entity manager asks for the node's rows only, this does too. */
  private static final String CHOSEN =
      "exists (select s.activityId from NodeSelection s where s.activityId = a.id"
          + " and s.tenantId = :node and s.choice ";

  private final Tenant node;
  private final TenantId region;

  SelectionConditions(Tenant node, TenantId region) {
    this.node = node;
    this.region = region;
  }

  ListingConditions of(
      SelectionFilter filter, Map<OrganiserId, String> organisers, LocalDate today) {
    ListingConditions all = current(today);
    filter.owner().ifPresent(owner -> all.and("a.owner = :owner", "owner", owner.value()));
    all.andWords(filter.words(), organisers);
    if (filter.choice().isEmpty()) {
      withinReach(all, filter.beyondReach(), " or " + CHOSEN + "<> :byReach)");
    } else if (filter.choice().get() == SelectionChoice.BY_REACH) {
      withinReach(all, filter.beyondReach(), "");
      all.and("not " + CHOSEN + "<> :byReach)", "byReach", SelectionChoice.BY_REACH)
          .value("node", node.id().value());
    } else {
      all.and(CHOSEN + "= :choice)", "choice", filter.choice().get())
          .value("node", node.id().value());
    }
    return all;
  }

  /** Published, and something of it is still to come. */
  static ListingConditions current(LocalDate today) {
    return new ListingConditions()
        .and("a.status = :status", "status", LifeStatus.PUBLISHED)
        .and("(a.headline.runsUntil is null or a.headline.runsUntil >= :today)", "today", today);
  }

  private void withinReach(ListingConditions all, boolean beyond, String orChosen) {
    if (node.isRegion() || beyond) {
      return;
    }
    String neighbours =
        node.neighbours().isEmpty()
            ? ""
            : " or (a.owner in :neighbours and a.facts.reach = :fromNeighbours)";
    all.and(
            "(a.owner in :near or a.facts.reach in :far" + neighbours + orChosen + ")",
            "near",
            Set.of(node.id().value(), region.value()))
        .value("far", Set.of(Reach.REGION.code(), Reach.ONLINE.code()));
    if (!neighbours.isEmpty()) {
      all.value(
              "neighbours",
              node.neighbours().stream().map(TenantId::value).collect(Collectors.toSet()))
          .value("fromNeighbours", Reach.NEIGHBOURS.code());
    }
    if (!orChosen.isEmpty()) {
      all.value("byReach", SelectionChoice.BY_REACH).value("node", node.id().value());
    }
  }

  /** Whether an activity comes to the node by its reach. */
  boolean reaches(TenantId owner, Reach reach) {
    return reach.leads(owner, node, region);
  }
}
