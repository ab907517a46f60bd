package se.halsolots.catalogue.intake.openactive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.catalogue.Attendance;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.intake.Collected;

/** Opportunities that tell their days without times, or none at all. */
class OpportunityDaysTest {

  @TempDir Path folder = Path.of("");

  private Collected read(String type, String id, String properties) throws IOException {
    String item =
        """
        {"items":[{"state":"updated","kind":"%s","id":"%s","modified":1764000000,
        "data":{"@type":"%s","@id":"https://ex.org/%s","name":"Run by the river",%s}}]}
        """
            .formatted(type, id, type, id, properties);
    return Collected.from(new OpenActiveReader(), Collected.write(folder, "page.json", item));
  }

  @Test
  void days_without_times_are_whole_days() throws Exception {
    Collected weekend =
        read("HeadlineEvent", "w", "\"startDate\":\"2026-12-05\",\"endDate\":\"2026-12-06\"");
    Collected day = read("Event", "d", "\"startDate\":\"2026-12-05\"");

    assertThat(weekend.faults()).isEmpty();
    assertThat(weekend.activity("HeadlineEvent/w").series())
        .extracting(SeriesContent::start, SeriesContent::length)
        .containsExactly(tuple(LocalDateTime.of(2026, 12, 5, 0, 0), Duration.ofDays(2)));
    assertThat(day.faults()).isEmpty();
    assertThat(day.activity("Event/d").series())
        .extracting(SeriesContent::length)
        .containsExactly(Duration.ofDays(1));
  }

  @Test
  void of_days_that_are_too_many_the_first_is_taken_and_that_is_reported() throws Exception {
    Collected course =
        read("CourseInstance", "c", "\"startDate\":\"2026-09-01\",\"endDate\":\"2026-12-01\"");

    assertThat(course.activity("CourseInstance/c").series())
        .extracting(SeriesContent::start, SeriesContent::length)
        .containsExactly(tuple(LocalDateTime.of(2026, 9, 1, 0, 0), Duration.ofDays(1)));
    assertThat(course.faultFields()).containsExactly("endDate");
  }

  @Test
  void a_day_that_is_none_is_reported_and_the_activity_goes_in() throws Exception {
    Collected collected = read("Event", "x", "\"startDate\":\"2026-13-05\"");

    assertThat(collected.activity("Event/x").series()).isEmpty();
    assertThat(collected.faultFields()).containsExactly("startDate");
  }

  @Test
  void a_partial_schedule_without_sessions_is_reported() throws Exception {
    Collected collected =
        read(
            "SessionSeries",
            "p",
            "\"eventSchedule\":[{\"@type\":\"PartialSchedule\",\"startTime\":\"18:00\"}]");

    assertThat(collected.activity("SessionSeries/p").series()).isEmpty();
    assertThat(collected.faultFields()).containsExactly("eventSchedule");
    assertThat(collected.faults().get(0).refused()).isFalse();
  }

  @Test
  void what_is_there_on_demand_is_online() throws Exception {
    Collected collected = read("OnDemandEvent", "v", "\"url\":\"https://ex.org/film\"");

    assertThat(collected.activity("OnDemandEvent/v").content().attendance())
        .isEqualTo(Attendance.ONLINE);
    assertThat(collected.faults()).isEmpty();
  }
}
