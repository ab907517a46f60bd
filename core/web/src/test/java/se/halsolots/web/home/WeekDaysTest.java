package se.halsolots.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.ActivityCard;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.ActivityText;
import se.halsolots.catalogue.ActivityType;
import se.halsolots.catalogue.AgeRange;
import se.halsolots.catalogue.Attendance;
import se.halsolots.catalogue.Booking;
import se.halsolots.catalogue.ContactPoint;
import se.halsolots.catalogue.Cost;
import se.halsolots.catalogue.OccasionStanding;
import se.halsolots.catalogue.OccasionTime;
import se.halsolots.catalogue.Reach;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.TenantId;
import se.halsolots.web.resident.ActivityRow;
import se.halsolots.web.site.TestSites;

class WeekDaysTest {

  private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

  @Test
  void days_are_named_as_people_name_them() {
    List<WeekDays.Day> days =
        days(List.of(card("Gå", at(0, 10)), card("Sjung", at(1, 10)), card("Fika", at(2, 10))));
    assertThat(days)
        .extracting(WeekDays.Day::heading)
        .containsExactly("I dag, tisdag 3 mars", "I morgon, onsdag 4 mars", "Torsdag 5 mars");
  }

  @Test
  void a_busy_day_leaves_room_for_the_others() {
    List<ActivityCard> cards =
        IntStream.range(0, 40).mapToObj(i -> card("Nr " + i, at(i / 8, 8 + i % 8))).toList();
    assertThat(days(cards)).extracting(day -> day.rows().size()).containsExactly(4, 4, 2);
  }

  @Test
  void a_cancelled_occasion_is_shown_and_the_one_that_takes_place_too() {
    OccasionTime cancelled =
        new OccasionTime(at(0, 10).start(), at(0, 10).end(), OccasionStanding.CANCELLED);
    List<WeekDays.Day> days = days(List.of(card("Bada", cancelled, at(2, 10), at(4, 10))));
    assertThat(days)
        .flatExtracting(WeekDays.Day::rows)
        .extracting(ActivityRow::cancelled)
        .containsExactly(true, false);
  }

  @Test
  void what_began_yesterday_and_goes_on_stands_under_today() {
    assertThat(days(List.of(card("Läger", at(-1, 10)))))
        .extracting(WeekDays.Day::heading)
        .containsExactly("I dag, tisdag 3 mars");
  }

  @Test
  void next_week_is_not_this_week() {
    assertThat(days(List.of(card("Senare", at(7, 10))))).isEmpty();
  }

  private static List<WeekDays.Day> days(List<ActivityCard> cards) {
    return WeekDays.of(cards, TestSites.visit("boras", ""), TUESDAY);
  }

  private static OccasionTime at(int days, int hour) {
    ZonedDateTime start =
        TUESDAY.plusDays(days).atTime(hour, 0).atZone(ZoneId.of("Europe/Stockholm"));
    return new OccasionTime(start, start.plusHours(1), OccasionStanding.PLANNED);
  }

  private static ActivityCard card(String title, OccasionTime... times) {
    ActivityContent content =
        new ActivityContent(
            Map.of(Language.SWEDISH, new ActivityText(title, "", "", "", "", "", "")),
            ActivityType.WALK,
            Optional.empty(),
            Set.of(),
            Set.of(),
            Set.of(),
            AgeRange.everybody(),
            Set.of("sv"),
            Optional.empty(),
            Cost.FREE,
            Booking.DROP_IN,
            "",
            ContactPoint.NONE,
            Attendance.ON_SITE,
            "",
            Optional.empty(),
            Reach.NODE,
            Map.of());
    return new ActivityCard(
        new ActivityId(new UUID(1, title.hashCode())),
        "gang",
        new TenantId("boras"),
        content,
        Optional.empty(),
        Optional.empty(),
        List.of(times),
        times.length,
        false,
        "",
        Optional.empty(),
        Instant.EPOCH,
        1);
  }
}
