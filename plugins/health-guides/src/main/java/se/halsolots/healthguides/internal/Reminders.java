package se.halsolots.healthguides.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import se.halsolots.spi.PluginContext;

/** Mails that guides get of themselves: the day before, and afterwards to report. */
@ApplicationScoped
@Transactional
public class Reminders {

  private final GuideStore store;
  private final Guides guides;

  @Inject
  public Reminders(GuideStore store, Guides guides) {
    this.store = store;
    this.guides = guides;
  }

  /** For the container's proxy. */
  protected Reminders() {
    this(new GuideStore(), new Guides());
  }

  /** Sends what is due; each mail once. */
  public void sendDue(PluginContext context) {
    LocalDateTime now = ZonedDateTime.now(context.clock()).toLocalDateTime();
    LocalDate tomorrow = now.toLocalDate().plusDays(1);
    List<Assignment> booked =
        store.all(
            context,
            Assignment.class,
            "where x.standing = ?1 and x.heldOn <= ?2",
            AssignmentStanding.BOOKED,
            tomorrow);
    for (Assignment row : booked) {
      Order order = AssignmentRows.order(row);
      boolean over = order.day().atTime(order.ends()).isBefore(now);
      if (over && row.reportAskedAt == null) {
        ask(context, row);
      } else if (!over && row.remindedAt == null) {
        row.remindedAt = context.clock().instant();
        taken(context, row)
            .ifPresent(one -> new GuideMail(context).reminded(one.guide(), order, one.offer()));
      }
    }
  }

  /**
   * Asks the guide of the assignment to report, again if need be.
   *
   * @return false if nobody has it, or it has been reported
   */
  public boolean askForReport(PluginContext context, String id) {
    Optional<Assignment> row =
        store
            .locked(context, Assignment.class, id)
            .filter(one -> one.standing == AssignmentStanding.BOOKED);
    row.ifPresent(one -> ask(context, one));
    return row.isPresent();
  }

  private void ask(PluginContext context, Assignment row) {
    row.reportAskedAt = context.clock().instant();
    taken(context, row)
        .ifPresent(
            one ->
                new GuideMail(context)
                    .askedToReport(one.guide(), AssignmentRows.order(row), one.offer()));
  }

  /** Who has an assignment, and the offer that was taken. */
  private record Taken(GuideDetails guide, String offer) {}

  private Optional<Taken> taken(PluginContext context, Assignment row) {
    return store
        .all(
            context,
            Offer.class,
            "where x.assignmentId = ?1 and x.answer = ?2",
            row.id,
            OfferAnswer.YES)
        .stream()
        .findFirst()
        .flatMap(
            offer ->
                guides
                    .find(context, offer.guideId)
                    .map(guide -> new Taken(guide.details(), offer.id)));
  }
}
