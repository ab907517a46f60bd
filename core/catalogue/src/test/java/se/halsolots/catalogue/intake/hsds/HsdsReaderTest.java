package se.halsolots.catalogue.intake.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.catalogue.AccessibilityFact;
import se.halsolots.catalogue.ActivityType;
import se.halsolots.catalogue.Attendance;
import se.halsolots.catalogue.Cost;
import se.halsolots.catalogue.DateRange;
import se.halsolots.catalogue.OrganiserKind;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.intake.Collected;
import se.halsolots.catalogue.intake.IntakeActivity;
import se.halsolots.catalogue.intake.SharedData;
import se.halsolots.catalogue.intake.source.IntakeLimits;
import se.halsolots.catalogue.intake.source.TooMuchHeldException;

class HsdsReaderTest {

  private static final String COUNSELLING = "ac148810-d857-441c-9679-408f346de14b";

  @TempDir Path folder = Path.of("");

  private static Collected shared(String name) throws IOException {
    return Collected.from(new HsdsReader(), SharedData.path(name));
  }

  private Collected json(String text) throws IOException {
    return Collected.from(new HsdsReader(), Collected.write(folder, "answer.json", text));
  }

  @Test
  void the_tables_of_san_mateo_are_taken_whole() throws Exception {
    Collected collected = shared("hsds-ohana-san-mateo");

    assertThat(collected.activities()).hasSize(21);
    assertThat(collected.deletions()).extracting("sourceId").containsExactly("20", "21");
    assertThat(collected.faults()).noneMatch(fault -> fault.refused());
    IntakeActivity oaks = collected.activity("1");
    assertThat(oaks.position()).isEqualTo("services.csv row 2");
    assertThat(oaks.organiser().orElseThrow().name()).isEqualTo("Peninsula Family Service");
    assertThat(oaks.place().orElseThrow().street()).isEqualTo("2600 Middlefield Road");
    assertThat(oaks.place().orElseThrow().accessibility())
        .contains(AccessibilityFact.WHEELCHAIR, AccessibilityFact.PARKING);
    assertThat(oaks.content().cost().free()).isFalse();
    assertThat(oaks.content().contact().phone()).isEqualTo("650 780-7525");
    assertThat(collected.activity("3").content().cost().free()).isTrue();
    assertThat(collected.activity("22").content().leaderLanguages()).containsExactly("es");
    assertThat(collected.activities())
        .filteredOn(activity -> activity.organiser().isEmpty())
        .isEmpty();
  }

  @Test
  void opening_hours_by_weekday_become_series_without_the_holidays() throws Exception {
    IntakeActivity passport = shared("hsds-ohana-san-mateo").activity("22");

    assertThat(passport.series())
        .extracting(SeriesContent::rule, SeriesContent::start, SeriesContent::length)
        .containsExactlyInAnyOrder(
            tuple(
                "FREQ=WEEKLY;BYDAY=MO", LocalDateTime.of(2026, 11, 23, 8, 0), Duration.ofHours(4)),
            tuple(
                "FREQ=WEEKLY;BYDAY=MO", LocalDateTime.of(2026, 11, 23, 14, 0), Duration.ofHours(2)),
            tuple(
                "FREQ=WEEKLY;BYDAY=WE",
                LocalDateTime.of(2026, 11, 25, 10, 0),
                Duration.ofHours(5)));
    assertThat(passport.series().get(0).breaks())
        .contains(new DateRange(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 1)));
    assertThat(shared("hsds-ohana-san-mateo").activity("23").series()).isNotEmpty();
  }

  @Test
  void the_examples_of_the_standard_are_taken_and_the_latitude_of_100_is_reported()
      throws Exception {
    for (String name : new String[] {"service_full", "service_at_location_full"}) {
      Collected collected = shared("open-referral-examples/" + name + ".json");
      IntakeActivity counselling = collected.activity(COUNSELLING);

      assertThat(collected.activities()).hasSize(1);
      assertThat(counselling.content().swedish().title()).isEqualTo("Community Counselling");
      assertThat(counselling.content().type()).isEqualTo(ActivityType.CONVERSATION_GROUP);
      assertThat(counselling.place().orElseThrow().position()).isEmpty();
      assertThat(counselling.place().orElseThrow().accessibility())
          .contains(AccessibilityFact.HEARING_LOOP, AccessibilityFact.WHEELCHAIR);
      assertThat(collected.faults())
          .filteredOn(fault -> fault.field().equals("latitude"))
          .extracting("value", "refused")
          .containsExactly(tuple("100", false));
    }
    Collected organisation = shared("open-referral-examples/organization_full.json");
    assertThat(organisation.activity(COUNSELLING).organiser().orElseThrow().name())
        .isEqualTo("Example Organization Inc.");
    assertThat(organisation.activity(COUNSELLING).organiser().orElseThrow().kind())
        .isEqualTo(OrganiserKind.COMPANY);
    assertThat(shared("open-referral-examples/service_list.json").activities()).hasSize(1);
  }

  @Test
  void lists_without_services_are_read_and_said_to_hold_none() throws Exception {
    for (String name : new String[] {"organization_list", "taxonomy_list", "taxonomy_term_list"}) {
      Collected collected = shared("open-referral-examples/" + name + ".json");

      assertThat(collected.activities()).isEmpty();
      assertThat(collected.faults()).hasSize(1);
      assertThat(collected.faults().get(0).refused()).isFalse();
      assertThat(collected.faults().get(0).reason()).contains("no activities");
    }
  }

  @Test
  void a_schedule_begins_with_the_first_day_that_its_rule_gives() throws Exception {
    Collected collected =
        json(
            """
            {"contents":[{"id":"1","name":"Walking group","status":"active","schedules":[
             {"valid_from":"2026-11-22","valid_to":"2027-05-31","freq":"WEEKLY","interval":2,
              "byday":"TU,TH","opens_at":"10:00Z","closes_at":"11:30"},
             {"dtstart":"2026-12-01","freq":"MONTHLY","bymonthday":"15","count":3,
              "opens_at":"18:00:00","closes_at":"20:00:00"},
             {"freq":"SECONDLY","opens_at":"18:00","closes_at":"20:00"},
             {"freq":"WEEKLY","byday":"MO","opens_at":"25:00","closes_at":"20:00"}]}]}
            """);

    assertThat(collected.activity("1").series())
        .extracting(SeriesContent::start, SeriesContent::rule)
        .containsExactly(
            tuple(
                LocalDateTime.of(2026, 12, 1, 10, 0),
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20270531T235959;WKST=MO"),
            tuple(LocalDateTime.of(2026, 12, 15, 18, 0), "FREQ=MONTHLY;BYMONTHDAY=15;COUNT=3"));
    assertThat(collected.faultFields()).containsExactly("schedules.freq", "opens_at");
    assertThat(collected.activity("1").content().type()).isEqualTo(ActivityType.WALK);
  }

  @Test
  void lines_and_lists_are_read_and_a_bad_line_does_not_end_the_file() throws Exception {
    String lines =
        """
        {"id":"1","name":"One","status":"active"}
        {"id":"2","name":
        {"id":"3","status":"active"}
        {"id":"4","name":"Four","status":"inactive"}
        {"name":"Five","status":"active"}
        """;
    Collected collected = json(lines);

    assertThat(collected.activities()).extracting("sourceId").containsExactly("1");
    assertThat(collected.deletions()).extracting("sourceId").containsExactly("4");
    assertThat(collected.faults()).filteredOn(fault -> fault.refused()).hasSize(3);
    assertThat(json("[{\"id\":\"1\",\"name\":\"One\",\"status\":\"active\"}]").activities())
        .hasSize(1);
  }

  @Test
  void costs_places_and_languages_are_understood() throws Exception {
    IntakeActivity service =
        json("""
                {"id":"1","name":"Lunch","status":"active","minimum_age":65,
                 "languages":[{"name":"Somali"},{"code":"ar"}],
                 "cost_options":[{"amount":0}],
                 "application_process":"Call first",
                 "service_at_locations":[
                  {"location":{"location_type":"virtual","name":"Online"}},
                  {"location":{"name":"Hall B"}}]}
                """)
            .activity("1");

    assertThat(service.content().cost()).isEqualTo(Cost.FREE);
    assertThat(service.content().leaderLanguages()).containsExactlyInAnyOrder("so", "ar");
    assertThat(service.content().ages().from()).isEqualTo(65);
    assertThat(service.content().attendance()).isEqualTo(Attendance.ONLINE);
    assertThat(service.content().swedish().howToGetThere()).contains("Hall B");
  }

  @Test
  void tables_that_do_not_fit_in_memory_are_refused() throws Exception {
    Collected.write(folder, "set/services.csv", "id,name,status\ns1,Yoga,active\n");
    Collected.write(
        folder, "set/locations.csv", "id,name\n" + "l1,Hall\n".repeat(5) + "l2,A hall\n".repeat(5));
    HsdsReader reader = new HsdsReader(new IntakeLimits(100, 10_000_000, 100_000, 10, 800));

    assertThatThrownBy(() -> Collected.from(reader, folder.resolve("set")))
        .isInstanceOf(TooMuchHeldException.class)
        .hasMessageContaining("split it");
  }

  @Test
  void the_tables_of_version_3_are_put_together() throws Exception {
    Collected.write(
        folder,
        "set/services.csv",
        "id,organization_id,name,status,fees_description\ns1,o1,Yoga,active,Free\n");
    Collected.write(folder, "set/organizations.csv", "id,name\no1,Town Council\n");
    Collected.write(folder, "set/locations.csv", "id,name,latitude,longitude\nl1,Hall,57.5,12.5\n");
    Collected.write(
        folder, "set/service_at_locations.csv", "id,service_id,location_id\nx1,s1,l1\n");
    Collected.write(
        folder,
        "set/addresses.csv",
        "id,location_id,address_1,city,postal_code\na1,l1,Road 1,Town,503 31\n");
    Collected.write(
        folder,
        "set/schedules.csv",
        "id,service_at_location_id,freq,byday,opens_at,closes_at\nt1,x1,WEEKLY,MO,10:00,11:00\n");
    Collected collected = Collected.from(new HsdsReader(), folder.resolve("set"));

    IntakeActivity yoga = collected.activity("s1");
    assertThat(yoga.organiser().orElseThrow().kind()).isEqualTo(OrganiserKind.MUNICIPALITY);
    assertThat(yoga.place().orElseThrow().street()).isEqualTo("Road 1");
    assertThat(yoga.series()).hasSize(1);
    assertThat(yoga.content().cost().free()).isTrue();
    assertThat(yoga.content().type()).isEqualTo(ActivityType.CALM);
  }

  @Test
  void what_is_no_hsds_is_refused_and_a_broken_end_is_reported() throws Exception {
    assertThatThrownBy(() -> json("{\"a\":1}")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> json("")).isInstanceOf(IOException.class);
    Collected collected =
        json("{\"contents\":[{\"id\":\"1\",\"name\":\"One\",\"status\":\"active\"},{\"id\":");
    assertThat(collected.activities()).hasSize(1);
    assertThat(collected.faults()).hasSize(1);
  }
}
