package se.halsolots.healthguides.internal;

import java.util.List;
import java.util.Optional;

/**
 * An assignment as it stands.
 *
 * @param guide name of who said yes; empty if nobody has
 * @param reportAsked whether the guide has been asked by mail to report
 */
public record AssignmentView(
    String id,
    Order order,
    AssignmentStanding standing,
    String guideId,
    String guide,
    boolean reportAsked,
    List<OfferView> offers,
    Optional<ReportDetails> report) {

  public AssignmentView {
    offers = List.copyOf(offers);
  }
}
