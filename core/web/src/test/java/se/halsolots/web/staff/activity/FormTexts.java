package se.halsolots.web.staff.activity;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.halsolots.catalogue.Named;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.kernel.identity.AccountId;
import se.halsolots.kernel.identity.StaffMember;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.web.fields.FieldPlugin;
import se.halsolots.web.site.TestSites;
import se.halsolots.web.site.TestStaffWords;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.door.StaffVisit;

/** Somebody in Mark fills in the form of an activity. */
final class FormTexts {

  static final Named KORPEN = new Named(new UUID(0, 1), "Korpen Mark");
  static final Named HALL = new Named(new UUID(0, 2), "Kinna sporthall");
  static final LocalDateTime FIRST = LocalDateTime.parse("2026-11-24T18:00");

  private FormTexts() {}

  static Words words() {
    return TestStaffWords.of("activity");
  }

  static StaffVisit visit() {
    return new StaffVisit(
        TestSites.visit("mark", "personal/aktiviteter/ny"),
        words(),
        new StaffMember(new AccountId(new UUID(0, 3)), "a@example.se", "Amir", List.of(), false),
        Set.of(),
        "session",
        "token");
  }

  /** What a plugin with a field of each kind adds, in Swedish. */
  static PluginParts plugins() {
    return new PluginParts(FieldPlugin.fields(visit().tenant()), Language.SWEDISH, words());
  }

  static Directory directory() {
    return new Directory(List.of(KORPEN), List.of(KORPEN), List.of(HALL), false);
  }

  /** Tuesdays until June, without Christmas; the second one is cancelled. */
  static SeriesContent tuesdays() {
    return new SeriesContent(
        FIRST,
        Duration.ofMinutes(90),
        ZoneId.of("Europe/Stockholm"),
        "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270601T235959",
        List.of(),
        Map.of(FIRST.plusWeeks(1), OccasionChange.cancelled("Halka")));
  }
}
