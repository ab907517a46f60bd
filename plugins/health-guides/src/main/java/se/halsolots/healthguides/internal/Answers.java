package se.halsolots.healthguides.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.halsolots.spi.PluginContext;

/** What guides answer to offers and tell afterwards; each by an offer of their own. */
@ApplicationScoped
@Transactional
public class Answers {

  private final GuideStore store;
  private final Guides guides;
  private final AssignmentRows rows;

  @Inject
  public Answers(GuideStore store, Guides guides, AssignmentRows rows) {
    this.store = store;
    this.guides = guides;
    this.rows = rows;
  }

  /** For the container's proxy. */
  protected Answers() {
    this(new GuideStore(), new Guides(), new AssignmentRows());
  }

  /**
   * An assignment as the guide sees it whom it was offered to.
   *
   * @param answer what the guide answered
   */
  public record Own(AssignmentView assignment, String guide, OfferAnswer answer) {}

  /** The assignment that was offered so. */
  public Optional<Own> find(PluginContext context, String offerId) {
    return store
        .find(context, Offer.class, offerId)
        .flatMap(
            offer ->
                store
                    .find(context, Assignment.class, offer.assignmentId)
                    .map(row -> own(context, offer, row)));
  }

  private Own own(PluginContext context, Offer offer, Assignment row) {
    String name =
        guides.find(context, offer.guideId).map(guide -> guide.details().name()).orElse("");
    return new Own(rows.whole(context, row), name, offer.answer);
  }

  /**
   * The guide says yes or no. Of several who say yes the first has it; the others are thanked. The
   * same answer again changes nothing.
   *
   * @return what the offer says now; empty if there is no such offer
   */
  public Optional<OfferAnswer> answer(PluginContext context, String offerId, boolean yes) {
    Optional<Offer> found = store.find(context, Offer.class, offerId);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Optional<Assignment> row = store.locked(context, Assignment.class, found.get().assignmentId);
    // Read again now that nobody else can answer for the same assignment.
    Offer offer = store.locked(context, Offer.class, offerId).orElseThrow();
    if (row.isPresent() && mayAnswer(offer, row.get(), yes)) {
      offer.answeredAt = context.clock().instant();
      if (!yes) {
        offer.answer = OfferAnswer.NO;
      } else if (row.get().standing == AssignmentStanding.OFFERED) {
        book(context, row.get(), offer);
      } else {
        offer.answer = OfferAnswer.MISSED;
      }
    }
    return Optional.of(offer.answer);
  }

  /** Who said no may think better of it while nobody has said yes. */
  private static boolean mayAnswer(Offer offer, Assignment row, boolean yes) {
    return offer.answer == OfferAnswer.WAITING
        || (yes && offer.answer == OfferAnswer.NO && row.standing == AssignmentStanding.OFFERED);
  }

  private void book(PluginContext context, Assignment row, Offer offer) {
    Instant now = context.clock().instant();
    offer.answer = OfferAnswer.YES;
    row.standing = AssignmentStanding.BOOKED;
    row.guideId = offer.guideId;
    row.bookedAt = now;
    store
        .all(
            context,
            Offer.class,
            "where x.assignmentId = ?1 and x.answer = ?2 and x.id <> ?3",
            row.id,
            OfferAnswer.WAITING,
            offer.id)
        .forEach(other -> other.answer = OfferAnswer.MISSED);
    guides
        .find(context, offer.guideId)
        .ifPresent(
            guide ->
                new GuideMail(context)
                    .booked(guide.details(), AssignmentRows.order(row), offer.id));
  }

  /**
   * The guide who said yes cannot come. The assignment is open again, and the node is told.
   *
   * @return false if the guide does not have it
   */
  public boolean stepBack(PluginContext context, String offerId) {
    return booked(context, offerId)
        .map(
            work -> {
              work.offer().answer = OfferAnswer.WITHDRAWN;
              work.row().standing = AssignmentStanding.ORDERED;
              work.row().guideId = null;
              work.row().bookedAt = null;
              work.row().remindedAt = null;
              store
                  .all(
                      context,
                      Offer.class,
                      "where x.assignmentId = ?1 and x.answer = ?2",
                      work.row().id,
                      OfferAnswer.MISSED)
                  .forEach(other -> store.remove(context, other));
              new GuideMail(context).steppedBack(AssignmentRows.order(work.row()), work.row().id);
              return true;
            })
        .orElse(false);
  }

  /**
   * Keeps what the guide tells; once only.
   *
   * @return false if the guide does not have the assignment, or has told before
   */
  public boolean report(PluginContext context, String offerId, ReportDetails told) {
    return booked(context, offerId)
        .filter(work -> !work.row().heldOn.isAfter(LocalDate.now(context.clock())))
        .map(
            work -> {
              work.row().standing = AssignmentStanding.REPORTED;
              keep(context, work.row(), work.offer().guideId, told);
              return true;
            })
        .orElse(false);
  }

  private void keep(PluginContext context, Assignment row, String guide, ReportDetails told) {
    store.add(
        context,
        new Report(
            row, guide, told, context.setting(Settings.HOURLY_FEE), context.clock().instant()));
    told.reached()
        .forEach(
            one ->
                store.add(
                    context, new ReachedPeople(row.id, one.language(), one.age(), one.people())));
    told.needs()
        .forEach(said -> store.add(context, new Need(UUID.randomUUID().toString(), row, said)));
  }

  /** An offer that was taken, and what was offered. */
  private record Work(Offer offer, Assignment row) {}

  private Optional<Work> booked(PluginContext context, String offerId) {
    return store
        .find(context, Offer.class, offerId)
        .flatMap(
            offer ->
                store
                    .locked(context, Assignment.class, offer.assignmentId)
                    .filter(row -> row.standing == AssignmentStanding.BOOKED)
                    .filter(row -> offer.guideId.equals(row.guideId))
                    .map(row -> new Work(offer, row)));
  }
}
