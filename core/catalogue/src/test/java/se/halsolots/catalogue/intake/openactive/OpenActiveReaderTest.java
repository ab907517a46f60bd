package se.halsolots.catalogue.intake.openactive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.catalogue.ActivityType;
import se.halsolots.catalogue.Booking;
import se.halsolots.catalogue.DateRange;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.TargetGroup;
import se.halsolots.catalogue.intake.Collected;
import se.halsolots.catalogue.intake.IntakeActivity;
import se.halsolots.catalogue.intake.SharedData;
import se.halsolots.catalogue.intake.source.IntakeLimits;
import se.halsolots.kernel.tenancy.Language;

class OpenActiveReaderTest {

  private static final String SERIES =
      """
      {"state":"updated","kind":"SessionSeries","id":"s1","modified":1764000000,"data":{
        "@context":"https://openactive.io/","@type":"SessionSeries","@id":"https://ex.org/s/1",
        "name":"Aqua for all","description":"<p>Warm &amp; kind</p><ul><li>One</li></ul>",
        "activity":[{"@type":"Concept","prefLabel":"Aqua Fit"}],
        "genderRestriction":"https://openactive.io/FemaleOnly",
        "ageRange":{"minValue":60},
        "level":["Beginner"],
        "accessibilitySupport":[{"prefLabel":"Hearing Impairment"}],
        "leader":[{"@type":"Person","name":"Robin"}],
        "organizer":{"@type":"Organization","name":"Example Council","telephone":"031-390 06 01"},
        "image":[{"@type":"ImageObject","url":"https://ex.org/1.jpg","caption":"A pool"}],
        "offers":[{"@type":"Offer","price":0,"priceCurrency":"GBP"}],
        "location":{"@type":"Place","name":"The Pool","address":{"streetAddress":"Road 1",
          "addressLocality":"Town","postalCode":"T1"},"geo":{"latitude":"57.1","longitude":12}},
        "eventSchedule":[{"@type":"Schedule","startDate":"2026-11-23","endDate":"2026-12-31",
          "startTime":"19:30","endTime":"20:30","repeatFrequency":"P1W",
          "byDay":["https://schema.org/Tuesday"],"scheduleTimezone":"Europe/London",
          "exceptDate":["2026-12-22T19:30:00Z"]}]}}
      """;

  @TempDir Path folder = Path.of("");

  private Collected read(String... items) throws IOException {
    return Collected.from(
        new OpenActiveReader(), Collected.write(folder, "page.json", page(items)));
  }

  private static String page(String... items) {
    return "{\"next\":\"https://ex.org/feed?afterTimestamp=1&afterId=2\",\"items\":["
        + String.join(",", items)
        + "],\"license\":\"https://creativecommons.org/licenses/by/4.0/\"}";
  }

  private static String session(String id, String superEvent, String start, String status) {
    return """
        {"state":"updated","kind":"ScheduledSession","id":"%s","modified":"2","data":{
          "@type":"ScheduledSession","@id":"https://ex.org/ss/%s","superEvent":%s,
          "startDate":"%s","duration":"PT45M","eventStatus":"https://schema.org/%s"}}
        """
        .formatted(id, id, superEvent, start, status);
  }

  @Test
  void the_real_page_of_everyone_active_is_taken_whole() throws Exception {
    Path page = SharedData.path("openactive-everyone-active/page.json");
    List<PageLink> links = new ArrayList<>();
    Collected collected =
        Collected.from(new OpenActiveReader(IntakeLimits.NORMAL, links::add), page);

    assertThat(collected.activities()).hasSize(250);
    assertThat(collected.deletions()).hasSize(250);
    assertThat(collected.faults()).noneMatch(fault -> fault.refused());
    assertThat(collected.activities().stream().mapToInt(activity -> activity.series().size()).sum())
        .isEqualTo(453);
    assertThat(collected.activities())
        .filteredOn(activity -> activity.place().flatMap(place -> place.position()).isPresent())
        .hasSize(246);
    assertThat(links).hasSize(1);
    assertThat(links.get(0).next().orElseThrow()).endsWith("afterChangeNumber=287950976");
    assertThat(links.get(0).items()).isEqualTo(500);
    IntakeActivity bowls = collected.activity("session/0791K3220020319");
    assertThat(bowls.content().type()).isEqualTo(ActivityType.SPORT);
    assertThat(bowls.content().cost().free()).isFalse();
    assertThat(bowls.content().cost().note()).contains("Oxygen - Adult 5.95 GBP");
    assertThat(bowls.content().image()).isEmpty();
    assertThat(bowls.modified()).isEmpty();
    assertThat(bowls.series().get(0).start()).isEqualTo(LocalDateTime.of(2020, 1, 6, 21, 0));
  }

  @Test
  void a_series_of_the_new_model_gives_every_part() throws Exception {
    IntakeActivity aqua = read(SERIES).activity("SessionSeries/s1");

    assertThat(aqua.modified()).contains(Instant.ofEpochSecond(1_764_000_000));
    assertThat(aqua.content().swedish().description()).isEqualTo("Warm & kind\n\n- One");
    assertThat(aqua.content().type()).isEqualTo(ActivityType.WATER);
    assertThat(aqua.content().targetGroups())
        .containsExactlyInAnyOrder(TargetGroup.WOMEN, TargetGroup.SENIORS, TargetGroup.DISABILITY);
    assertThat(aqua.content().cost().free()).isTrue();
    assertThat(aqua.content().booking()).isEqualTo(Booking.DROP_IN);
    assertThat(aqua.content().image()).contains("https://ex.org/1.jpg");
    assertThat(aqua.content().text(Language.SWEDISH).imageAlternative()).isEqualTo("A pool");
    assertThat(aqua.organiser().orElseThrow().name()).isEqualTo("Example Council");
    assertThat(aqua.place().orElseThrow().position()).isPresent();
    SeriesContent series = aqua.series().get(0);
    assertThat(series.rule()).isEqualTo("FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231T235959");
    assertThat(series.start()).isEqualTo(LocalDateTime.of(2026, 11, 24, 19, 30));
    assertThat(series.length()).isEqualTo(Duration.ofHours(1));
    assertThat(series.zone().getId()).isEqualTo("Europe/London");
    assertThat(series.breaks())
        .containsExactly(new DateRange(LocalDate.of(2026, 12, 22), LocalDate.of(2026, 12, 22)));
  }

  @Test
  void sessions_join_their_series_across_pages_whatever_comes_first() throws Exception {
    String plain = SERIES.replaceFirst("(?s)\"eventSchedule\".*\\]}]", "\"eventSchedule\":[]");
    Collected.write(
        folder,
        "feed/page1.json",
        page(
            session("a", "\"https://ex.org/s/1\"", "2026-11-24T19:30:00Z", "EventScheduled"),
            session("b", "\"https://ex.org/s/1\"", "2026-12-01T19:30:00Z", "EventCancelled"),
            session("c", "\"https://ex.org/s/1\"", "2026-12-08T19:30:00Z", "EventScheduled")));
    Collected.write(folder, "feed/page2.json", page(plain));
    Collected.write(
        folder,
        "feed/page10.json",
        page("{\"state\":\"deleted\",\"kind\":\"ScheduledSession\",\"id\":\"c\",\"modified\":3}"));

    Collected collected = Collected.from(new OpenActiveReader(), folder.resolve("feed"));

    assertThat(collected.faults()).isEmpty();
    assertThat(collected.activities()).hasSize(1);
    assertThat(collected.activities().get(0).series())
        .extracting(SeriesContent::start)
        .containsExactly(
            LocalDateTime.of(2026, 11, 24, 20, 30), LocalDateTime.of(2026, 12, 1, 20, 30));
    assertThat(collected.activities().get(0).series().get(1).changes()).hasSize(1);
    assertThat(collected.deletions())
        .extracting("sourceId", "position")
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("ScheduledSession/c", "page10.json items[0]"));
  }

  @Test
  void sessions_that_carry_their_series_are_one_activity() throws Exception {
    String embedded =
        "{\"@type\":\"SessionSeries\",\"@id\":\"https://ex.org/s/9\",\"name\":\"Tai Chi\"}";
    Collected collected =
        read(
            session("a", embedded, "2026-11-24T10:00:00+01:00", "EventScheduled"),
            session("b", embedded, "2026-12-01T10:00:00+01:00", "EventScheduled"));

    assertThat(collected.activities()).hasSize(1);
    assertThat(collected.activities().get(0).content().type()).isEqualTo(ActivityType.CALM);
    assertThat(collected.activities().get(0).series()).hasSize(2);
    assertThat(collected.activities().get(0).content().cost().free()).isFalse();
  }

  @Test
  void a_cancelled_session_cancels_the_date_that_the_rule_gives() throws Exception {
    Collected collected =
        read(
            SERIES,
            session("a", "\"https://ex.org/s/1\"", "2026-12-01T20:30:00+01:00", "EventCancelled"));

    SeriesContent rule = collected.activities().get(0).series().get(0);
    assertThat(collected.activities().get(0).series()).hasSize(1);
    assertThat(rule.changes())
        .containsEntry(LocalDateTime.of(2026, 12, 1, 19, 30), OccasionChange.cancelled(""));
    assertThat(collected.activities()).hasSize(1);
  }

  @Test
  void bad_items_are_reported_and_the_good_ones_go_in() throws Exception {
    Collected collected =
        read(
            "{\"state\":\"updated\",\"kind\":\"Event\",\"id\":\"1\",\"data\":{\"@type\":\"Event\"}}",
            "{\"state\":\"updated\",\"kind\":\"Slot\",\"id\":\"2\",\"data\":{\"@type\":\"Slot\"}}",
            "{\"state\":\"updated\",\"kind\":\"Event\",\"id\":\"3\"}",
            "{\"state\":\"updated\",\"data\":{\"@type\":\"Event\",\"name\":\"x\"}}",
            "17",
            session("x", "\"https://ex.org/gone\"", "2026-11-24T19:30:00Z", "EventScheduled"),
            """
            {"state":"updated","kind":"Event","id":4,"data":{"type":"Event","name":"Good",
            "startDate":"9999-01-01T00:00:00Z","ageRange":{"minValue":-3},
            "location":{"name":"X","geo":{"latitude":100,"longitude":12}}}}
            """);

    assertThat(collected.activities()).extracting("sourceId").containsExactly("Event/4");
    assertThat(collected.faults()).filteredOn(fault -> fault.refused()).hasSize(6);
    assertThat(collected.faults())
        .filteredOn(fault -> !fault.refused())
        .extracting("position", "field")
        .contains(
            org.assertj.core.groups.Tuple.tuple("items[6]", "startDate"),
            org.assertj.core.groups.Tuple.tuple("items[6]", "ageRange.minValue"),
            org.assertj.core.groups.Tuple.tuple("items[6]", "location.geo.latitude"));
  }

  @Test
  void a_page_that_breaks_off_keeps_what_came_before() throws Exception {
    String page = page(SERIES, SERIES.replace("\"s1\"", "\"s2\""));
    Collected collected =
        Collected.from(
            new OpenActiveReader(),
            Collected.write(folder, "page.json", page.substring(0, page.length() - 400)));

    assertThat(collected.activities()).hasSize(1);
    assertThat(collected.faults()).hasSize(1);
    assertThat(collected.faults().get(0).position()).isEqualTo("items[1]");
  }

  @Test
  void what_is_no_page_is_refused() {
    assertThatThrownBy(
            () -> Collected.from(new OpenActiveReader(), Collected.write(folder, "a", "{}")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("items");
    assertThatThrownBy(
            () -> Collected.from(new OpenActiveReader(), Collected.write(folder, "b", "")))
        .isInstanceOf(IOException.class);
  }

  @Test
  void deep_nesting_is_a_fault_and_no_overflow() throws Exception {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    Collected collected =
        Collected.from(
            new OpenActiveReader(),
            Collected.write(
                folder, "page.json", "{\"items\":[" + SERIES + ",{\"data\":" + deep + "}]}"));

    assertThat(collected.activities()).hasSize(1);
    assertThat(collected.faults().get(0).reason()).contains("levels deep");
  }
}
