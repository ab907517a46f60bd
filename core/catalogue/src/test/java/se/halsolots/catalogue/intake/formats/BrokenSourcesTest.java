package se.halsolots.catalogue.intake.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import se.halsolots.catalogue.intake.Collected;
import se.halsolots.catalogue.intake.IntakeReader;

/** Whatever the bytes, a reader gives items or an IOException, and comes to an end. */
class BrokenSourcesTest {

  private static final String CALENDAR =
      """
      BEGIN:VCALENDAR
      BEGIN:VTIMEZONE
      TZID:X
      BEGIN:STANDARD
      TZOFFSETTO:+0100
      END:STANDARD
      END:VTIMEZONE
      BEGIN:VEVENT
      UID:1
      SUMMARY;LANGUAGE=sv:Dans
      DTSTART;TZID=X:20261201T180000
      DTEND;TZID=X:20261201T190000
      RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=5
      EXDATE;TZID=X:20261215T180000
      GEO:57.7;12.9
      END:VEVENT
      END:VCALENDAR
      """;
  private static final String FEED =
      """
      {"items":[{"state":"updated","kind":"SessionSeries","id":"1","modified":1764000000,"data":{
      "@type":"SessionSeries","@id":"x","name":"Dans","ageRange":{"minValue":16},
      "eventSchedule":[{"startDate":"2026-12-01","startTime":"18:00","duration":"PT1H",
      "repeatFrequency":"P2W","byDay":["schema:Tuesday"]}],"offers":[{"price":0}],
      "location":{"name":"Salen","geo":{"latitude":57.7,"longitude":12.9}}}},
      {"state":"deleted","kind":"SessionSeries","id":"2","modified":3}],"next":"x"}
      """;
  private static final String SERVICES =
      """
      {"contents":[{"id":"1","name":"Dans","status":"active","minimum_age":16,
      "schedules":[{"dtstart":"2026-12-01","freq":"WEEKLY","interval":2,"byday":"TU",
      "bymonthday":"1","opens_at":"10:00","closes_at":"12:00","until":"2027-06-01"}],
      "cost_options":[{"amount":0}],"languages":[{"code":"sv"}]}]}
      """;

  private static Path folder = Path.of("");

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("broken");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    Files.deleteIfExists(folder.resolve("source"));
    Files.deleteIfExists(folder);
  }

  private static byte[] sample(IntakeFormat format) throws IOException {
    return switch (format) {
      case OPENACTIVE -> FEED.getBytes(StandardCharsets.UTF_8);
      case HSDS -> SERVICES.getBytes(StandardCharsets.UTF_8);
      case ICALENDAR -> CALENDAR.getBytes(StandardCharsets.UTF_8);
      case TEMPLATE ->
          Objects.requireNonNull(BrokenSourcesTest.class.getResourceAsStream("/intake/exempel.csv"))
              .readAllBytes();
    };
  }

  private static void readsOrRefuses(IntakeFormat format, byte[] bytes) throws IOException {
    Path source = Files.write(folder.resolve("source"), bytes);
    IntakeFormats formats = new IntakeFormats();
    attempt(formats.reader(format), source);
    try {
      attempt(formats.readerFor(source), source);
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("source");
    }
  }

  private static void attempt(IntakeReader reader, Path source) {
    try {
      assertThat(Collected.from(reader, source).items()).doesNotContainNull();
    } catch (IOException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  @Property(tries = 150)
  void random_bytes(@ForAll IntakeFormat format, @ForAll @Size(max = 400) byte[] bytes)
      throws IOException {
    readsOrRefuses(format, bytes);
  }

  @Property(tries = 250)
  void a_real_source_cut_off(@ForAll IntakeFormat format, @ForAll @IntRange(max = 100) int percent)
      throws IOException {
    byte[] whole = sample(format);
    readsOrRefuses(format, java.util.Arrays.copyOf(whole, whole.length * percent / 100));
  }

  @Property(tries = 400)
  void a_real_source_with_some_bytes_changed(
      @ForAll IntakeFormat format,
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 30) int count)
      throws IOException {
    byte[] bytes = sample(format);
    Random random = new Random(seed);
    for (int i = 0; i < count; i++) {
      int at = random.nextInt(bytes.length);
      bytes[at] =
          random.nextBoolean() ? (byte) random.nextInt(256) : bytes[random.nextInt(bytes.length)];
    }
    readsOrRefuses(format, bytes);
  }
}
