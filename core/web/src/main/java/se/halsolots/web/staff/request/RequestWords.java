package se.halsolots.web.staff.request;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import se.halsolots.participation.ContactRow;
import se.halsolots.participation.ContactStatus;
import se.halsolots.participation.ContactWish;
import se.halsolots.web.site.LanguageNames;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.door.StaffVisit;

/** Says in words what is known of a contact request. */
final class RequestWords {

  private final Words words;
  private final ZoneId zone;
  private final Instant now;
  private final DateTimeFormatter moment;
  private final DateTimeFormatter day;

  RequestWords(StaffVisit visit, Instant now) {
    this.words = visit.words();
    this.zone = visit.tenant().zone();
    this.now = now;
    this.moment = DateTimeFormatter.ofPattern(words.get("request.moment"), words.locale());
    this.day = DateTimeFormatter.ofPattern(words.get("request.day"), words.locale());
  }

  /** {@code arabiska}. */
  String language(String code) {
    return code.equals(ContactWish.OTHER_LANGUAGE)
        ? words.get("request.language.other")
        : LanguageNames.in(words).name(code);
  }

  /** {@code för 2 dagar sedan}. */
  String age(Instant then) {
    Duration age = Duration.between(then, now);
    if (age.toHours() < 1) {
      return words.get("request.age.now");
    }
    return age.toDays() < 1
        ? words.get("request.age.hours", age.toHours())
        : words.get("request.age.days", age.toDays());
  }

  /** {@code tisdag 24 november, klockan 10.15}. */
  String moment(Instant then) {
    return moment.format(then.atZone(zone));
  }

  /** {@code 24 december 2026}. */
  String day(Instant then) {
    return day.format(then.atZone(zone));
  }

  /** Class of the mark that goes with the words of {@link #standing}. */
  static String look(ContactStatus status) {
    return switch (status) {
      case NEW -> "badge badge--draft";
      case TAKEN -> "badge badge--review";
      case CLOSED, ERASED -> "badge badge--archived";
    };
  }

  boolean hasWaitedLong(ContactRow row) {
    return row.isLate(now, zone);
  }

  /** {@code Ny}, {@code Yusra Ali har tagit den}, {@code Avslutad: ni har pratats vid}. */
  String standing(ContactRow row) {
    return switch (row.status()) {
      case NEW -> words.get("request.status.new");
      case TAKEN -> words.get("request.status.taken", row.takenBy());
      case CLOSED, ERASED ->
          words.get(
              "request.status.closed",
              row.outcome().map(one -> words.get("request.outcome." + one.name())).orElse(""));
    };
  }
}
