package se.halsolots.web.activity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.halsolots.catalogue.ActivityDetails;
import se.halsolots.catalogue.Occasion;
import se.halsolots.web.page.Visit;
import se.halsolots.web.site.Moments;
import se.halsolots.web.site.Words;

/** Makes the rows of an activity's dates. */
final class OccasionRows {

  /** How an occasion's calendar file is named in addresses. */
  static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmm");

  static final String FOLDER = "tillfallen";
  static final String ENDING = ".ics";

  private final Visit visit;
  private final Words words;
  private final Moments moments;
  private final LocalDate today;

  OccasionRows(Visit visit, LocalDate today) {
    this.visit = visit;
    this.words = visit.words();
    this.moments = new Moments(words);
    this.today = today;
  }

  List<OccasionRow> of(ActivityDetails details) {
    return details.occasions().stream().map(one -> row(details.card().slug(), one)).toList();
  }

  private OccasionRow row(String slug, Occasion occasion) {
    LocalDate date = occasion.start().toLocalDate();
    String day = day(date);
    String hours = words.get("occasion.hours", moments.hours(occasion.start(), occasion.end()));
    return new OccasionRow(
        Moments.machine(occasion.start()),
        day,
        hours,
        state(occasion, date),
        kind(occasion),
        note(occasion),
        occasion.isCancelled() ? "" : calendar(slug, occasion.recurrenceId()),
        words.get("occasion.calendar.label", day));
  }

  private String state(Occasion occasion, LocalDate date) {
    if (occasion.isCancelled()) {
      return words.get("mark.cancelled");
    }
    if (occasion.isMoved()) {
      return words.get("mark.moved");
    }
    return date.equals(today) ? words.get("occasion.today") : "";
  }

  private static String kind(Occasion occasion) {
    if (occasion.isCancelled()) {
      return "off";
    }
    return occasion.isMoved() ? "moved" : "";
  }

  private String note(Occasion occasion) {
    return Stream.of(occasion.isMoved() ? planned(occasion.recurrenceId()) : "", occasion.note())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" "));
  }

  private String planned(LocalDateTime start) {
    return words.get(
        "occasion.planned",
        day(start.toLocalDate()),
        words.get("occasion.hours", moments.hour(start.atZone(visit.tenant().zone()))));
  }

  /** With the year when it is not this one. */
  private String day(LocalDate date) {
    String day = moments.longDay(date);
    return date.getYear() == today.getYear() ? day : day + " " + date.getYear();
  }

  private String calendar(String slug, LocalDateTime recurrenceId) {
    return visit
        .site()
        .href("aktiviteter/" + slug + "/" + FOLDER + "/" + NAME.format(recurrenceId) + ENDING);
  }
}
