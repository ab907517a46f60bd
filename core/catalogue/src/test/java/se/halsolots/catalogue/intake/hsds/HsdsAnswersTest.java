package se.halsolots.catalogue.intake.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.intake.Collected;
import se.halsolots.catalogue.intake.IntakeActivity;
import se.halsolots.catalogue.intake.formats.IntakeFormat;
import se.halsolots.catalogue.intake.formats.IntakeFormats;

/** Answers of directories in the shapes that they have in different countries and versions. */
class HsdsAnswersTest {

  private static final String SERVICE =
      """
      {"id":"s1","name":"Walking group","description":"Once a week","status":"active",
       "organization":{"id":"o1","name":"Hill Club"},
       "service_at_locations":[{"id":"l1",
         "location":{"id":"p1","name":"Town hall","physical_addresses":[{"address_1":"High Street 1","city":"Exempelby"}]},
         "regular_schedules":[{"opens_at":"10:00:00","closes_at":"11:30:00","byday":"TU","freq":"WEEKLY",
           "valid_from":"2026-09-01","valid_to":"2026-12-15"}]}]}
      """;

  @TempDir Path folder = Path.of("");

  private Collected json(String text) throws IOException {
    return Collected.from(new HsdsReader(), Collected.write(folder, "answer.json", text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "contents", "data", "results"})
  void a_page_of_services_is_taken_under_any_usual_name(String list) throws Exception {
    Path file =
        Collected.write(
            folder,
            "page.json",
            "{\"totalElements\":1,\"totalPages\":1,\"" + list + "\":[" + SERVICE + "]}");

    Collected collected = Collected.from(new HsdsReader(), file);

    assertThat(new IntakeFormats().detect(file)).isEqualTo(IntakeFormat.HSDS);
    assertThat(collected.faults()).isEmpty();
    assertThat(collected.activity("s1").organiser().orElseThrow().name()).isEqualTo("Hill Club");
  }

  @Test
  void regular_schedules_with_a_rule_are_read_as_one() throws Exception {
    IntakeActivity walk = json(SERVICE).activity("s1");

    assertThat(walk.series())
        .extracting(SeriesContent::start, SeriesContent::length, SeriesContent::rule)
        .containsExactly(
            tuple(
                LocalDateTime.of(2026, 9, 1, 10, 0),
                Duration.ofMinutes(90),
                "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261215T235959"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".csv"})
  void tables_in_one_object_are_put_together(String suffix) throws Exception {
    Collected collected =
        json(
            """
            {"organizations@":[{"id":"o2","name":"Other"},{"id":"o1","name":"Hill Club"}],
             "services@":[{"id":"s1","organization_id":"o1","name":"Choir","description":"Sing"}],
             "service_at_location@":[{"id":"l1","service_id":"s1","location_id":"p1"}],
             "locations@":[{"id":"p1","name":"Town hall","latitude":57.7,"longitude":12.9}],
             "addresses@":[{"id":"a1","location_id":"p1","address_1":"High Street 1","city":"Exempelby"}],
             "schedules@":[{"id":"c1","service_id":"s1","freq":"WEEKLY","byday":"MO","dtstart":"2026-12-07",
               "opens_at":"18:00","closes_at":"19:00"}]}
            """
                .replace("@", suffix));

    assertThat(collected.faults()).isEmpty();
    IntakeActivity choir = collected.activity("s1");
    assertThat(choir.organiser().orElseThrow().name()).isEqualTo("Hill Club");
    assertThat(choir.place().orElseThrow().name()).isEqualTo("Town hall");
    assertThat(choir.place().orElseThrow().street()).isEqualTo("High Street 1");
    assertThat(choir.series())
        .extracting(SeriesContent::start)
        .containsExactly(LocalDateTime.of(2026, 12, 7, 18, 0));
  }

  @Test
  void a_place_is_no_activity() throws Exception {
    Collected collected =
        json(
            """
            {"id":"p1","name":"Town hall","description":"A house","latitude":57.7,"longitude":12.9,
             "schedules":[{"freq":"WEEKLY","byday":"MO","opens_at":"08:00","closes_at":"16:00"}]}
            """);

    assertThat(collected.activities()).isEmpty();
    assertThat(collected.faults()).hasSize(1);
    assertThat(collected.faults().get(0).reason()).contains("locations were read");
  }

  @Test
  void capital_letters_in_names_of_columns_do_not_matter() throws Exception {
    Path tables = folder.resolve("tables");
    Collected.write(tables, "services.csv", "ID,Name,Organization_Id\ns1,Choir,o1\n");
    Collected.write(tables, "organizations.csv", "Id,Name\no1,Hill Club\n");

    IntakeActivity choir = Collected.from(new HsdsReader(), tables).activity("s1");

    assertThat(choir.content().swedish().title()).isEqualTo("Choir");
    assertThat(choir.organiser().orElseThrow().name()).isEqualTo("Hill Club");
  }
}
