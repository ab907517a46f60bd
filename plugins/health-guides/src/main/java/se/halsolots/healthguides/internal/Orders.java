package se.halsolots.healthguides.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.halsolots.spi.PluginContext;

/** What is ordered, whom it is offered to, and what is cancelled. */
@ApplicationScoped
@Transactional
public class Orders {

  private static final Set<AssignmentStanding> OPEN =
      Set.of(AssignmentStanding.ORDERED, AssignmentStanding.OFFERED);

  private final GuideStore store;
  private final Guides guides;
  private final AssignmentRows rows;

  @Inject
  public Orders(GuideStore store, Guides guides, AssignmentRows rows) {
    this.store = store;
    this.guides = guides;
    this.rows = rows;
  }

  /** For the container's proxy. */
  protected Orders() {
    this(new GuideStore(), new Guides(), new AssignmentRows());
  }

  /**
   * Keeps an order, and tells the orderer and the node.
   *
   * @param key of the form; what came with it once is not kept twice. The same form with other
   *     words, as after going back in the browser, puts the order right, as long as no guide has
   *     been asked; after that it is one more order, so that nothing is lost
   * @return the assignment's id
   */
  public String order(PluginContext context, String key, Order order) {
    Optional<Assignment> before = store.sentWith(context, Assignment.class, key);
    if (before.isPresent() && AssignmentRows.order(before.get()).equals(order)) {
      return before.get().id;
    }
    Optional<Assignment> untouched = before.filter(one -> isUntouched(context, one));
    untouched.ifPresent(one -> one.fill(order));
    Assignment row =
        untouched.orElseGet(
            () ->
                new Assignment(
                    UUID.randomUUID().toString(),
                    store.free(key, before),
                    context.clock().instant(),
                    order));
    store.add(context, row);
    new GuideMail(context).ordered(order, row.id);
    return row.id;
  }

  private boolean isUntouched(PluginContext context, Assignment row) {
    return row.standing == AssignmentStanding.ORDERED
        && store.all(context, Offer.class, "where x.assignmentId = ?1", row.id).isEmpty();
  }

  /** Those that stand so, the soonest first. */
  public List<AssignmentView> list(PluginContext context, Set<AssignmentStanding> standings) {
    return rows.brief(
        context,
        store.all(
            context,
            Assignment.class,
            "where x.standing in ?1 order by x.heldOn, x.begins, x.id",
            standings));
  }

  public Optional<AssignmentView> find(PluginContext context, String id) {
    return store.find(context, Assignment.class, id).map(row -> rows.whole(context, row));
  }

  /** The guides who fit it, best first, without those who have been asked already. */
  public List<Candidate> candidates(PluginContext context, AssignmentView assignment) {
    Set<String> asked =
        assignment.offers().stream().map(OfferView::guideId).collect(Collectors.toSet());
    return Matching.rank(assignment.order(), guides.all(context), busy(context, assignment.order()))
        .stream()
        .filter(one -> !asked.contains(one.guide().id()))
        .toList();
  }

  private Set<String> busy(PluginContext context, Order order) {
    return store
        .all(
            context,
            Assignment.class,
            "where x.heldOn = ?1 and x.standing = ?2",
            order.day(),
            AssignmentStanding.BOOKED)
        .stream()
        .filter(row -> AssignmentRows.order(row).overlaps(order))
        .map(row -> String.valueOf(row.guideId))
        .collect(Collectors.toSet());
  }

  /**
   * Offers the assignment to these guides by mail; who has been asked before is not asked again.
   *
   * @return how many were asked now
   */
  public int offer(PluginContext context, String id, List<String> chosen) {
    Optional<Assignment> found =
        store.locked(context, Assignment.class, id).filter(row -> OPEN.contains(row.standing));
    if (found.isEmpty()) {
      return 0;
    }
    Assignment row = found.get();
    List<Candidate> asked =
        candidates(context, rows.whole(context, row)).stream()
            .filter(one -> chosen.contains(one.guide().id()))
            .toList();
    for (Candidate one : asked) {
      Offer offer =
          new Offer(UUID.randomUUID().toString(), id, one.guide().id(), context.clock().instant());
      store.add(context, offer);
      new GuideMail(context).offered(one.guide().details(), AssignmentRows.order(row), offer.id);
    }
    if (!asked.isEmpty()) {
      row.standing = AssignmentStanding.OFFERED;
    }
    return asked.size();
  }

  /**
   * It is not to be. Guides who have been asked, the one who said yes, and the orderer are told.
   *
   * @return false if it was reported or cancelled before
   */
  public boolean cancel(PluginContext context, String id) {
    Optional<Assignment> found =
        store
            .locked(context, Assignment.class, id)
            .filter(
                row -> OPEN.contains(row.standing) || row.standing == AssignmentStanding.BOOKED);
    found.ifPresent(
        row -> {
          row.standing = AssignmentStanding.CANCELLED;
          row.cancelledAt = context.clock().instant();
          store.all(context, Offer.class, "where x.assignmentId = ?1", id).stream()
              .filter(
                  offer -> offer.answer == OfferAnswer.WAITING || offer.answer == OfferAnswer.YES)
              .forEach(offer -> withdraw(context, row, offer));
          new GuideMail(context).cancelledForOrderer(AssignmentRows.order(row));
          context.note("health-guides.assignment.cancel", id, row.organisation);
        });
    return found.isPresent();
  }

  private void withdraw(PluginContext context, Assignment row, Offer offer) {
    offer.answer = OfferAnswer.WITHDRAWN;
    guides
        .find(context, offer.guideId)
        .ifPresent(
            guide -> new GuideMail(context).cancelled(guide.details(), AssignmentRows.order(row)));
  }
}
