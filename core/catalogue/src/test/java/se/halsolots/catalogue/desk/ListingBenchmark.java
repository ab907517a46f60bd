package se.halsolots.catalogue.desk;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.desk.ActivityListing.Window;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.internal.store.CatalogueRevisions;
import se.halsolots.catalogue.internal.store.Organiser;
import se.halsolots.catalogue.testing.ActivitySketch;
import se.halsolots.catalogue.testing.Nodes;
import se.halsolots.kernel.id.Ids;
import se.halsolots.testkit.database.DatabaseUnderTest;

/**
 * Measures lists for staff of a node with very many activities, on Derby in memory and on
 * PostgreSQL. Run {@code main} with how many; it writes a table to the file that the second
 * argument names.
 */
public final class ListingBenchmark {

  private static final int TURNS = 30;
  private static final int PORTION = 500;
  private static final List<String> TITLES =
      List.of("Promenad i skogen", "Öppet hus", "Ångbad", "Sittgympa", "Älvpaddling", "Kör");

  private ListingBenchmark() {}

  /** Measures. */
  public static void main(String... arguments) throws Exception {
    int count = Integer.parseInt(arguments[0]);
    try (PrintStream out = new PrintStream(Files.newOutputStream(Path.of(arguments[1])), true)) {
      for (DatabaseUnderTest database : List.of(DatabaseUnderTest.derby())) {
        try (database) {
          database.migrated("catalogue");
          fill(database, count);
          measure(database, out, count);
        }
      }
    }
  }

  private static void fill(DatabaseUnderTest database, int count) {
    List<Organiser> organisers = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      organisers.add(ListingWorld.organiser(database, Nodes.MARK, "Förening " + i));
    }
    for (int from = 0; from < count; from += PORTION) {
      int first = from;
      database.inTransaction(
          "catalogue",
          manager -> {
            long revision = new CatalogueRevisions(manager).next();
            for (int i = first; i < Math.min(count, first + PORTION); i++) {
              Activity activity = activity(i, organisers.get(i % organisers.size()));
              activity.changedIn(revision);
              manager.persist(activity);
            }
            return revision;
          });
    }
  }

  private static Activity activity(int number, Organiser organiser) {
    ActivitySketch sketch =
        ActivitySketch.of(TITLES.get(number % TITLES.size()) + " " + number)
            .repeated("2026-06-02T18:00", number % 3 == 0 ? "FREQ=WEEKLY" : "");
    Activity activity =
        new Activity(
            Ids.next(),
            Nodes.MARK.id(),
            "a-" + number,
            sketch.content(),
            ListingWorld.NOW.minusSeconds(number * 7919L % 9_000_000),
            "Hälsolots");
    activity.arrangedBy(Optional.of(organiser), List.of());
    activity.happensOn(sketch.times(), Ids::next);
    if (number % 10 > 1) {
      activity.publish(ListingWorld.NOW.minusSeconds(number * 7919L % 9_000_000), "Amir");
    }
    if (number % 4 == 0) {
      activity.verify(LocalDate.of(2026, 9, 1), "Amir");
    }
    return activity;
  }

  private static void measure(DatabaseUnderTest database, PrintStream out, int count) {
    Window page = new Window(0, 25, count);
    Window deep = new Window(25_000, 25, count);
    ListingFilter published = ListingFilter.ALL.of(LifeStatus.PUBLISHED);
    ListingFilter words =
        new ListingFilter(Optional.empty(), "älv 77", Optional.empty(), Set.of(), "");
    time(database, out, "counts", desk -> desk.listing.counts(ListingFilter.ALL));
    time(database, out, "counts, words", desk -> desk.listing.counts(words));
    time(database, out, "newest first", rows(ListingFilter.ALL, ListingOrder.CHANGED, true, page));
    time(
        database,
        out,
        "newest first, page 1000",
        rows(ListingFilter.ALL, ListingOrder.CHANGED, true, deep));
    time(database, out, "by title", rows(ListingFilter.ALL, ListingOrder.TITLE, false, page));
    time(
        database,
        out,
        "by title, descending",
        rows(ListingFilter.ALL, ListingOrder.TITLE, true, page));
    time(database, out, "by title, page 1000", rows(published, ListingOrder.TITLE, false, deep));
    time(database, out, "by verification", rows(published, ListingOrder.VERIFIED, false, page));
    time(database, out, "by standing", rows(ListingFilter.ALL, ListingOrder.STANDING, false, page));
    time(database, out, "words", rows(words, ListingOrder.CHANGED, true, page));
    time(
        database,
        out,
        "unverified",
        rows(published.where(ListingCheck.UNVERIFIED), ListingOrder.CHANGED, true, page));
    time(
        database,
        out,
        "over: number",
        desk -> desk.listing.count(published.where(ListingCheck.OVER)));
    time(database, out, "selection: number", desk -> desk.selection.count(SelectionFilter.ALL));
    time(database, out, "selection: page", desk -> desk.selection.rows(SelectionFilter.ALL, 0, 25));
  }

  private static Consumer<ListingWorld> rows(
      ListingFilter filter, ListingOrder order, boolean descending, Window window) {
    return desk -> desk.listing.rows(filter, order, descending, window);
  }

  private static void time(
      DatabaseUnderTest database, PrintStream out, String name, Consumer<ListingWorld> work) {
    long[] nanos = new long[TURNS];
    for (int turn = -5; turn < TURNS; turn++) {
      long began = System.nanoTime();
      ListingWorld.editor(
          database,
          Nodes.MARK,
          desk -> {
            work.accept(desk);
            return desk;
          });
      if (turn >= 0) {
        nanos[turn] = System.nanoTime() - began;
      }
    }
    Arrays.sort(nanos);
    out.println(
        String.format(
            Locale.ROOT,
            "| %s | %s | %d ms | %d ms |",
            database,
            name,
            nanos[TURNS / 2] / 1_000_000,
            nanos[TURNS * 95 / 100] / 1_000_000));
  }
}
