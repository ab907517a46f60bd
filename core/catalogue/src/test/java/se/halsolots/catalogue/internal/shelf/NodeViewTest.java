package se.halsolots.catalogue.internal.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.ActivityCard;
import se.halsolots.catalogue.Attendance;
import se.halsolots.catalogue.ListAnswer;
import se.halsolots.catalogue.ListOrder;
import se.halsolots.catalogue.ListQuestion;
import se.halsolots.catalogue.OccasionChange;
import se.halsolots.catalogue.OccasionStanding;
import se.halsolots.catalogue.Reach;
import se.halsolots.catalogue.SearchHits;
import se.halsolots.catalogue.SelectionChoice;
import se.halsolots.catalogue.SelfGuidedKind;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.testing.ActivitySketch;
import se.halsolots.catalogue.testing.Nodes;
import se.halsolots.kernel.tenancy.Language;

/** What a node shows, and in which order. Now is Wednesday 18 November 2026, noon. */
class NodeViewTest {

  private final ShelfWorld world = new ShelfWorld();

  @Test
  void reach_decides_where_an_activity_is_shown() {
    world.add(Nodes.BORAS, walk("Egen").reach(Reach.NODE));
    world.add(Nodes.BORAS, walk("Granne").reach(Reach.NEIGHBOURS));
    world.add(Nodes.BORAS, walk("Region").reach(Reach.REGION));
    world.add(Nodes.BORAS, walk("Digital").reach(Reach.ONLINE).attendance(Attendance.ONLINE));
    world.add(Nodes.MARK, walk("Marks").reach(Reach.NEIGHBOURS));

    assertThat(world.titles(Nodes.BORAS))
        .containsExactlyInAnyOrder("Egen", "Granne", "Region", "Digital", "Marks");
    assertThat(world.titles(Nodes.MARK))
        .containsExactlyInAnyOrder("Granne", "Region", "Digital", "Marks");
    // Herrljunga borders on Borås, but not on Mark.
    assertThat(world.titles(Nodes.HERRLJUNGA))
        .containsExactlyInAnyOrder("Granne", "Region", "Digital");
    assertThat(world.titles(Nodes.REGION)).hasSize(5);
  }

  @Test
  void what_a_node_chose_goes_before_reach_and_stays_in_that_node() {
    Activity ours = world.add(Nodes.BORAS, walk("Vår").reach(Reach.REGION));
    Activity theirs = world.add(Nodes.MARK, walk("Deras").reach(Reach.NODE));
    world.choose(Nodes.MARK, ours, SelectionChoice.HIDDEN, "");
    world.choose(Nodes.BORAS, theirs, SelectionChoice.HIGHLIGHTED, "Buss 300 går dit");
    world.choose(Nodes.HERRLJUNGA, theirs, SelectionChoice.SHOWN, "");

    assertThat(world.titles(Nodes.MARK)).containsExactly("Deras");
    assertThat(world.titles(Nodes.BORAS)).containsExactlyInAnyOrder("Vår", "Deras");
    ActivityCard here = world.card(Nodes.BORAS, "Deras").orElseThrow();
    assertThat(here.highlighted()).isTrue();
    assertThat(here.note()).isEqualTo("Buss 300 går dit");
    ActivityCard there = world.card(Nodes.HERRLJUNGA, "Deras").orElseThrow();
    assertThat(there.highlighted()).isFalse();
    assertThat(there.note()).isEmpty();
    assertThat(world.view(Nodes.BORAS).highlighted().count()).isEqualTo(1);
    assertThat(world.view(Nodes.MARK).highlighted().count()).isZero();
  }

  @Test
  void draft_and_archived_are_not_on_the_shelf() {
    Activity activity = world.add(Nodes.BORAS, walk("Promenad"));
    activity.archive(ShelfWorld.at("2026-11-18T12:00"), "Hälsolots");
    world.shelf.put(activity, ShelfWorld.at("2026-11-18T12:00"));

    assertThat(world.titles(Nodes.BORAS)).isEmpty();
    assertThat(world.card(Nodes.BORAS, "Promenad")).isEmpty();
  }

  @Test
  void soonest_comes_first_then_title_and_what_has_no_time_last() {
    world.add(Nodes.BORAS, walk("Utegym").selfGuided(SelfGuidedKind.OUTDOOR_GYM));
    world.add(Nodes.BORAS, walk("Sen").on("2026-12-01T10:00"));
    world.add(Nodes.BORAS, walk("Ö-vandring").on("2026-11-19T10:00"));
    world.add(Nodes.BORAS, walk("Ål-fiske").on("2026-11-19T10:00"));
    world.add(Nodes.BORAS, cancelledThenOn("Inställd", "2026-11-18T18:00", "2026-11-25T18:00"));

    assertThat(world.titles(Nodes.BORAS))
        .containsExactly("Ål-fiske", "Ö-vandring", "Inställd", "Sen", "Utegym");
    ActivityCard cancelled = world.card(Nodes.BORAS, "Inställd").orElseThrow();
    assertThat(cancelled.next().get(0).standing()).isEqualTo(OccasionStanding.CANCELLED);
    assertThat(cancelled.nextTakingPlace().orElseThrow().start().toLocalDate())
        .isEqualTo("2026-11-25");
    assertThat(cancelled.occasionsAhead()).isEqualTo(2);
  }

  @Test
  void titles_are_in_swedish_order_word_by_word() {
    List<String> sorted =
        List.of(
            "2 km promenad",
            "Avspänning",
            "Yoga ute",
            "Yogaskola",
            "zumba",
            "Ångbåtens dag",
            "Ängsvandring",
            "Öppet hus");
    IntStream.of(5, 0, 7, 2, 4, 6, 1, 3).forEach(i -> world.add(Nodes.BORAS, walk(sorted.get(i))));

    assertThat(ShelfWorld.titles(world.list(Nodes.BORAS, Map.of(), ListOrder.TITLE)))
        .isEqualTo(sorted);
  }

  @Test
  void newest_is_what_was_published_last_whatever_changed_since() {
    world.itIs("2026-11-01T12:00");
    Activity old = world.add(Nodes.BORAS, walk("Gammal"));
    world.itIs("2026-11-10T12:00");
    world.add(Nodes.BORAS, walk("Ny"));
    world.itIs("2026-11-18T12:00");
    old.describe(walk("Gammal").summary("Ny text").content(), ShelfWorld.at("2026-11-18T12:00"));
    world.shelf.put(old, ShelfWorld.at("2026-11-18T12:00"));

    assertThat(ShelfWorld.titles(world.list(Nodes.BORAS, Map.of(), ListOrder.NEWEST)))
        .containsExactly("Ny", "Gammal");
  }

  @Test
  void activity_whose_last_time_is_over_leaves_the_lists_but_keeps_its_address() {
    world.add(Nodes.BORAS, walk("Igår").on("2026-11-18T18:00"));
    world.itIs("2026-11-18T19:00");

    assertThat(world.titles(Nodes.BORAS)).isEmpty();
    assertThat(world.view(Nodes.BORAS).slugs()).isEmpty();
    assertThat(world.card(Nodes.BORAS, "Igår")).map(ActivityCard::occasionsAhead).contains(0);
  }

  @Test
  void card_shows_eight_times_and_counts_the_others() {
    world.add(Nodes.BORAS, walk("Varje dag").repeated("2026-11-18T08:00", "FREQ=DAILY;COUNT=21"));

    ActivityCard card = world.card(Nodes.BORAS, "Varje dag").orElseThrow();

    // The first of the 21 was over at nine.
    assertThat(card.next()).hasSize(ActivityCard.MAX_NEXT);
    assertThat(card.next().get(0).start().toLocalDateTime()).isEqualTo("2026-11-19T08:00:00");
    assertThat(card.occasionsAhead()).isEqualTo(20);
  }

  @Test
  void many_times_are_worked_out_anew_as_days_pass() {
    world.add(Nodes.BORAS, walk("Varje dag").repeated("2026-11-18T08:00", "FREQ=DAILY"));
    world.shelf.lookAheadFrom(ShelfWorld.at("2026-11-18T12:00"));
    world.itIs("2027-02-18T12:00");
    assertThat(world.titles(Nodes.BORAS)).isEmpty();

    world.shelf.lookAheadFrom(ShelfWorld.at("2027-02-18T12:00"));

    assertThat(world.titles(Nodes.BORAS)).containsExactly("Varje dag");
  }

  @Test
  void view_is_stale_when_its_next_occasion_is_over_or_the_day_ends() {
    world.add(Nodes.BORAS, walk("Lunch").on("2026-11-18T11:15"));
    NodeView noon = world.view(Nodes.BORAS);
    assertThat(noon.isStale(ShelfWorld.at("2026-11-18T12:14"))).isFalse();
    assertThat(noon.isStale(ShelfWorld.at("2026-11-18T12:15"))).isTrue();

    NodeView night = world.itIs("2026-11-18T23:50").view(Nodes.BORAS);
    assertThat(night.isStale(ShelfWorld.at("2026-11-18T23:59"))).isFalse();
    assertThat(night.isStale(ShelfWorld.at("2026-11-19T00:00"))).isTrue();
  }

  @Test
  void words_found_give_the_order_and_only_what_the_node_shows() {
    Activity second = world.add(Nodes.BORAS, walk("Andra"));
    Activity first = world.add(Nodes.BORAS, walk("Första"));
    Activity foreign = world.add(Nodes.MARK, walk("Främmande").reach(Reach.NODE));
    NodeView view = world.view(Nodes.BORAS);
    List<UUID> hits = List.of(foreign.id().value(), first.id().value(), second.id().value());

    ListAnswer answer =
        NodeList.ofHits(
            view,
            new ListQuestion(Language.SWEDISH, "ord", Map.of(), ListOrder.SOONEST, 1, 20),
            new SearchHits(hits.size(), hits, Optional.of("orden")));

    assertThat(ShelfWorld.titles(answer)).containsExactly("Första", "Andra");
    assertThat(answer.total()).isEqualTo(2);
    assertThat(answer.suggestion()).contains("orden");
  }

  @Test
  void more_hits_than_can_be_fetched_have_no_pages_without_content() {
    Activity one = world.add(Nodes.BORAS, walk("En av många"));
    NodeView view = world.view(Nodes.BORAS);
    SearchHits hits = new SearchHits(9_000, List.of(one.id().value()), Optional.empty());

    ListAnswer answer =
        NodeList.ofHits(
            view,
            new ListQuestion(Language.SWEDISH, "ord", Map.of(), ListOrder.SOONEST, 1, 20),
            hits);

    assertThat(answer.total()).isEqualTo(9_000);
    assertThat(answer.pages()).isEqualTo(50);
    assertThat(answer.counts().values())
        .allSatisfy(values -> assertThat(values.values()).containsOnly(ListAnswer.NOT_COUNTED));
  }

  private static ActivitySketch walk(String title) {
    return ActivitySketch.of(title);
  }

  private static ActivitySketch cancelledThenOn(String title, String first, String second) {
    LocalDateTime start = LocalDateTime.parse(first);
    return walk(title)
        .series(
            new SeriesContent(
                start,
                Duration.ofHours(1),
                ActivitySketch.STOCKHOLM,
                "FREQ=WEEKLY;UNTIL=" + second.substring(0, 10).replace("-", ""),
                List.of(),
                Map.of(start, OccasionChange.cancelled("Sjukdom"))));
  }
}
