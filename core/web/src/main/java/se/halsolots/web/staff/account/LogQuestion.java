package se.halsolots.web.staff.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import se.halsolots.kernel.audit.AuditLog;
import se.halsolots.web.page.Query;

/**
 * Which part of the log is asked for, as it stands in the address.
 *
 * @param kind what actions begin with; empty for all
 * @param who an account's id; empty for everybody
 * @param from first day
 * @param to last day
 * @param page from 1
 */
record LogQuestion(
    String kind, String who, Optional<LocalDate> from, Optional<LocalDate> to, int page) {

  static final String KIND = "vad";
  static final String WHO = "vem";
  static final String FROM = "fran";
  static final String TO = "till";
  static final String PAGE = "sida";

  /** The first words of actions, in the order in which they are offered. */
  static final List<String> KINDS =
      List.of(
          "activity",
          "organiser",
          "place",
          "article",
          "selection",
          "request",
          "import",
          "staff",
          "module",
          "login",
          "overview");

  private static final int LAST_PAGE = 100_000;
  private static final LocalDate BEFORE_EVERYTHING = LocalDate.of(2000, 1, 1);
  private static final LocalDate AFTER_EVERYTHING = LocalDate.of(2999, 1, 1);

  static LogQuestion of(Query query) {
    return new LogQuestion(
        query.first(KIND).filter(KINDS::contains).orElse(""),
        query.first(WHO).orElse(""),
        query.first(FROM).flatMap(LogQuestion::day),
        query.first(TO).flatMap(LogQuestion::day),
        query.first(PAGE).map(LogQuestion::number).orElse(1));
  }

  AuditLog.Question asked(ZoneId zone) {
    return new AuditLog.Question(kind, who, start(from.orElse(BEFORE_EVERYTHING), zone), end(zone));
  }

  private Instant end(ZoneId zone) {
    return start(to.map(day -> day.plusDays(1)).orElse(AFTER_EVERYTHING), zone);
  }

  private static Instant start(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      boolean sensible = !day.isBefore(BEFORE_EVERYTHING) && day.isBefore(AFTER_EVERYTHING);
      return sensible ? Optional.of(day) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static int number(String text) {
    return text.matches("\\d{1,6}") ? Math.min(Math.max(Integer.parseInt(text), 1), LAST_PAGE) : 1;
  }
}
