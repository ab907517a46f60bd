package se.halsolots.catalogue.intake.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.catalogue.intake.Collected;
import se.halsolots.catalogue.intake.IntakeActivity;

/** A hundred thousand rows pass without staying in memory. */
class LargeSourcesTest {

  private static final int ROWS = 100_000;
  private static final long MOST_KEPT = 96L << 20;

  @TempDir Path folder = Path.of("");

  private long activities;
  private long before;
  private long kept;

  @Test
  void a_template_of_a_hundred_thousand_rows() throws Exception {
    Path file = folder.resolve("lista.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(
          "Id;Rubrik;Beskrivning;Typ;Arrangör;Plats;Startdatum;Starttid;Sluttid;Upprepning\n");
      for (int i = 0; i < ROWS; i++) {
        out.write(
            i
                + ";Promenad nummer "
                + i
                + ";Vi går en runda och pratar om allt möjligt på vägen dit.;promenad;Förening "
                + i % 500
                + ";Plats "
                + i % 1000
                + ";2026-11-24;18:00;19:00;varje vecka\n");
      }
    }
    read(IntakeFormat.TEMPLATE, file);
  }

  @Test
  void a_feed_of_a_hundred_thousand_items() throws Exception {
    Path file = folder.resolve("page.json");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("{\"items\":[");
      for (int i = 0; i < ROWS; i++) {
        out.write(
            (i == 0 ? "" : ",")
                + "{\"state\":\"updated\",\"kind\":\"Event\",\"id\":\""
                + i
                + "\",\"modified\":1,\"data\":{\"@type\":\"Event\",\"@id\":\"e"
                + i
                + "\",\"name\":\"Walk\",\"startDate\":\"2026-12-01T10:00:00Z\","
                + "\"duration\":\"PT1H\"}}");
      }
      out.write("]}");
    }
    read(IntakeFormat.OPENACTIVE, file);
  }

  private void read(IntakeFormat format, Path file) throws IOException {
    before = used();
    new IntakeFormats()
        .reader(format)
        .read(
            file,
            Collected.CONTEXT,
            item -> {
              assertThat(item).isInstanceOf(IntakeActivity.class);
              activities++;
              if (activities == ROWS) {
                kept = used() - before;
              }
            });

    assertThat(activities).isEqualTo(ROWS);
    assertThat(kept).isLessThan(MOST_KEPT);
  }

  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
