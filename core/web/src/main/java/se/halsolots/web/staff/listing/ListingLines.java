package se.halsolots.web.staff.listing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.OccasionTime;
import se.halsolots.catalogue.desk.ListingRow;
import se.halsolots.web.site.Moments;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.door.StaffVisit;

/** Says in words what the rows of lists for staff hold. */
public final class ListingLines {

  private final StaffVisit visit;
  private final Words words;
  private final Moments moments;
  private final ZoneId zone;
  private final LocalDate today;

  public ListingLines(StaffVisit visit, LocalDate today) {
    this.visit = visit;
    this.words = visit.words();
    this.moments = new Moments(visit.site().words());
    this.zone = visit.tenant().zone();
    this.today = today;
  }

  ListingView.Line line(ListingRow row) {
    return new ListingView.Line(
        row.id().toString(),
        visit.mayWriteActivities() ? visit.href(ListingAddress.PAGE + "/" + row.id()) : "",
        row.title(),
        row.organiser(),
        badge(row.standing()),
        standing(row.standing()),
        next(row.timed(), row.next()),
        row.verifiedOn().map(this::day).orElseGet(() -> words.get("listing.verified.never")),
        row.isStale(today),
        day(row.changedAt().atZone(zone).toLocalDate()));
  }

  /** When it is next. */
  public String next(boolean timed, Optional<OccasionTime> next) {
    return next.map(
            time ->
                words.get(
                    "listing.next.at", day(time.start().toLocalDate()), moments.hour(time.start())))
        .orElseGet(() -> words.get(timed ? "listing.next.none" : "listing.next.always"));
  }

  /** A day, with its year if it is not this one. */
  public String day(LocalDate day) {
    if (day.equals(today)) {
      return words.get("listing.today");
    }
    return day.getYear() == today.getYear() ? moments.shortDay(day) : moments.fullDay(day);
  }

  private String standing(LifeStatus standing) {
    return words.get("listing.standing." + badge(standing));
  }

  /** The name of a standing's look, and the end of its text's key. */
  static String badge(LifeStatus standing) {
    return switch (standing) {
      case DRAFT -> "draft";
      case IN_REVIEW -> "review";
      case PUBLISHED -> "published";
      case ARCHIVED, DELETED -> "archived";
    };
  }
}
