package se.halsolots.catalogue;

import java.time.LocalDateTime;
import java.util.Optional;
import se.halsolots.catalogue.internal.calendar.CalendarText;
import se.halsolots.catalogue.internal.calendar.SeriesEvents;
import se.halsolots.kernel.tenancy.Language;

/**
 * An activity as a calendar file (iCalendar, RFC 5545) that any calendar can take in or subscribe
 * to.
 */
public final class CalendarFile {

  /** Its media type. */
  public static final String TYPE = "text/calendar; charset=UTF-8";

  private CalendarFile() {}

  /**
   * All its series, each with its rule, breaks, moved and cancelled dates. The events keep their
   * UID whatever changes, so that a subscribed calendar follows.
   *
   * @param language of the words; Swedish where there is no such text
   * @param url the whole address of the activity's page
   */
  public static String activity(ActivityDetails details, Language language, String url) {
    SeriesEvents events = new SeriesEvents(details, language, url);
    CalendarText text = new CalendarText(events.title());
    details.series().forEach((id, series) -> text.add(series.zone(), events.all(id, series)));
    return text.toString();
  }

  /**
   * One of its coming occasions, as an event of its own.
   *
   * @param recurrenceId the local start that the rule gives it
   * @return nothing if no coming occasion has that name
   */
  public static Optional<String> occasion(
      ActivityDetails details, LocalDateTime recurrenceId, Language language, String url) {
    Optional<Occasion> occasion =
        details.occasions().stream()
            .filter(one -> one.recurrenceId().equals(recurrenceId))
            .findFirst();
    return occasion.map(
        one -> {
          SeriesEvents events = new SeriesEvents(details, language, url);
          CalendarText text = new CalendarText(events.title());
          text.add(one.start().getZone(), events.single(one));
          return text.toString();
        });
  }
}
