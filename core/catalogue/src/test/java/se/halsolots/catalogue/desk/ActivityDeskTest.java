package se.halsolots.catalogue.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.ActivitySheet;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.Named;
import se.halsolots.catalogue.testing.Nodes;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.id.Ids;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

/** Amir and Bo edit in Mark, Gun-Britt keeps one organiser's activities there. */
@EveryDatabase
class ActivityDeskTest {

  private final DatabaseUnderTest database;
  private final ActivityDeskWorld amir;
  private final ActivityDeskWorld bo;

  ActivityDeskTest(DatabaseUnderTest database) {
    this.database = database.migrated("catalogue");
    this.amir = ActivityDeskWorld.editor(database, Nodes.MARK, "Amir Rahimi");
    this.bo = ActivityDeskWorld.editor(database, Nodes.MARK, "Bo Lind");
  }

  @Test
  void draft_is_written_published_and_taken_away_and_each_step_is_kept_and_noted() {
    ActivityId id = amir.written(ActivityDeskWorld.walk("Lugn runda"));
    amir.at(desk -> desk.publish(id));
    amir.at(desk -> desk.archive(id));

    assertThat(amir.at(desk -> desk.unarchive(id)).status()).isEqualTo(LifeStatus.PUBLISHED);
    assertThat(amir.history(id))
        .extracting(HistoryEntry::action)
        .containsExactly("publish", "archive", "publish", "create");
    assertThat(amir.noted())
        .contains("activity.create Promenad i Kinna", "activity.archive Promenad i Kinna");
  }

  @Test
  void values_of_plugins_fields_are_kept_in_history_and_come_back() {
    ActivityId id = amir.written(withExtra(Map.of("prov.companion", "ja")));
    Stamp seen = amir.at(desk -> desk.read(id)).stamp();
    amir.at(desk -> desk.save(id, seen, withExtra(Map.of("prov.bus", "Å-kajen"))));

    assertThat(extra(id)).isEqualTo(Map.of("prov.bus", "Å-kajen"));
    amir.at(desk -> desk.restore(id, 1));
    assertThat(extra(id)).isEqualTo(Map.of("prov.companion", "ja"));
  }

  private Map<String, String> extra(ActivityId id) {
    return amir.at(desk -> desk.read(id)).sheet().content().extra();
  }

  private static ActivitySheet withExtra(Map<String, String> extra) {
    ActivitySheet walk = ActivityDeskWorld.walk("Lugn runda");
    return new ActivitySheet(
        walk.content().withExtra(extra),
        walk.organiser(),
        walk.coOrganisers(),
        walk.place(),
        walk.series());
  }

  @Test
  void form_that_is_sent_twice_makes_one_activity() {
    ActivityId id = new ActivityId(Ids.next());
    amir.at(desk -> desk.create(id, ActivityDeskWorld.walk("Lugn runda")));
    SaveOutcome again = amir.at(desk -> desk.create(id, ActivityDeskWorld.walk("Lugn runda")));

    assertThat(again).isInstanceOf(SaveOutcome.Saved.class);
    assertThat(amir.history(id)).hasSize(1);
  }

  @Test
  void what_somebody_else_saved_meanwhile_is_not_overwritten_but_shown() {
    ActivityId id = amir.written(ActivityDeskWorld.walk("Lugn runda"));
    Stamp seen = amir.at(desk -> desk.read(id)).stamp();
    bo.at(desk -> desk.save(id, seen, ActivityDeskWorld.walk("Rask runda")));

    SaveOutcome outcome =
        amir.at(desk -> desk.save(id, seen, ActivityDeskWorld.walk("Lång runda")));

    assertThat(outcome).isInstanceOf(SaveOutcome.Overtaken.class);
    SaveOutcome.Overtaken overtaken = (SaveOutcome.Overtaken) outcome;
    assertThat(summary(overtaken.theirs())).isEqualTo("Rask runda");
    assertThat(overtaken.base()).map(ActivityDeskTest::summary).contains("Lugn runda");
    assertThat(overtaken.by()).map(HistoryEntry::who).contains("Bo Lind");
    Stamp now = overtaken.activity().stamp();
    amir.at(desk -> desk.save(id, now, ActivityDeskWorld.walk("Lång runda")));
    assertThat(summary(amir.at(desk -> desk.read(id)).sheet())).isEqualTo("Lång runda");
  }

  @Test
  void saving_again_what_is_stored_is_success_whatever_was_seen() {
    ActivityId id = amir.written(ActivityDeskWorld.walk("Lugn runda"));
    Stamp seen = amir.at(desk -> desk.read(id)).stamp();
    amir.at(desk -> desk.save(id, seen, ActivityDeskWorld.walk("Rask runda")));

    SaveOutcome again = amir.at(desk -> desk.save(id, seen, ActivityDeskWorld.walk("Rask runda")));
    assertThat(again).isInstanceOf(SaveOutcome.Saved.class);
    assertThat(amir.history(id)).hasSize(2);
  }

  @Test
  void strangers_and_unknown_ids_answer_alike() {
    ActivityId id = amir.written(ActivityDeskWorld.walk("Lugn runda"));
    ActivityDeskWorld elsewhere = ActivityDeskWorld.editor(database, Nodes.BORAS, "Cilla");

    for (ActivityId one : new ActivityId[] {id, new ActivityId(Ids.next())}) {
      assertThatThrownBy(() -> elsewhere.at(desk -> desk.read(one)))
          .isInstanceOfSatisfying(
              PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND))
          .hasMessage("there is no activity " + one + " here");
    }
    ActivityDeskWorld stranger = ActivityDeskWorld.stranger(database, Nodes.MARK, Nodes.BORAS);
    assertThatThrownBy(() -> stranger.at(desk -> desk.read(id)))
        .isInstanceOfSatisfying(
            PortalException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FORBIDDEN));
  }

  @Test
  void organiser_writes_its_own_only_and_cannot_publish() {
    Named korpen = amir.organiser("Korpen");
    ActivityDeskWorld gun = ActivityDeskWorld.organiser(database, Nodes.MARK, korpen);
    ActivityId others = amir.written(ActivityDeskWorld.walk("Lugn runda"));
    ActivityId own = gun.written(ActivityDeskWorld.walk("Egen runda", Optional.of(korpen)));

    assertThat(gun.at(desk -> desk.submitForReview(own)).status()).isEqualTo(LifeStatus.IN_REVIEW);
    assertThatThrownBy(() -> gun.at(desk -> desk.read(others)))
        .hasMessageContaining("there is no activity");
    assertThatThrownBy(() -> gun.at(desk -> desk.publish(own))).hasMessageContaining("may not");
    assertThatThrownBy(
            () ->
                gun.at(
                    desk -> desk.create(new ActivityId(Ids.next()), ActivityDeskWorld.walk("x"))))
        .hasMessageContaining("names one of these");
  }

  @Test
  void organisers_change_of_a_published_activity_waits_until_the_node_has_looked() {
    Named korpen = amir.organiser("Korpen");
    ActivityDeskWorld gun = ActivityDeskWorld.organiser(database, Nodes.MARK, korpen);
    ActivityId id = gun.written(ActivityDeskWorld.walk("Egen runda", Optional.of(korpen)));
    amir.at(desk -> desk.publish(id));
    Stamp seen = gun.at(desk -> desk.read(id)).stamp();

    SaveOutcome outcome =
        gun.at(
            desk -> desk.save(id, seen, ActivityDeskWorld.walk("Ny runda", Optional.of(korpen))));

    assertThat(outcome).isInstanceOf(SaveOutcome.Proposed.class);
    DeskActivity now = amir.at(desk -> desk.read(id));
    assertThat(now.status()).isEqualTo(LifeStatus.PUBLISHED);
    assertThat(summary(now.sheet())).isEqualTo("Egen runda");
    int number = now.waiting().orElseThrow().number();
    amir.at(desk -> desk.accept(id, number));
    DeskActivity after = amir.at(desk -> desk.read(id));
    assertThat(summary(after.sheet())).isEqualTo("Ny runda");
    assertThat(after.waiting()).isEmpty();
  }

  @Test
  void change_that_nobody_has_seen_yet_goes_on_waiting_when_an_older_one_is_settled() {
    Named korpen = amir.organiser("Korpen");
    ActivityDeskWorld gun = ActivityDeskWorld.organiser(database, Nodes.MARK, korpen);
    ActivityId id = gun.written(ActivityDeskWorld.walk("Egen runda", Optional.of(korpen)));
    amir.at(desk -> desk.publish(id));
    int seen = proposed(gun, id, ActivityDeskWorld.walk("Ny runda", Optional.of(korpen)));
    int unseen = proposed(gun, id, ActivityDeskWorld.walk("Nyare runda", Optional.of(korpen)));

    amir.at(
        desk -> {
          desk.decline(id, seen);
          desk.takeUp(id, seen);
          return true;
        });

    assertThat(amir.at(desk -> desk.read(id)).waiting().orElseThrow().number()).isEqualTo(unseen);
    amir.at(
        desk -> {
          desk.decline(id, unseen);
          return true;
        });
    assertThat(amir.at(desk -> desk.read(id)).waiting()).isEmpty();
  }

  private static int proposed(ActivityDeskWorld organiser, ActivityId id, ActivitySheet sheet) {
    organiser.at(desk -> desk.save(id, desk.read(id).stamp(), sheet));
    return organiser.at(desk -> desk.read(id)).waiting().orElseThrow().number();
  }

  @Test
  void earlier_version_can_be_taken_up_again() {
    ActivityId id = amir.written(ActivityDeskWorld.walk("Lugn runda"));
    Stamp seen = amir.at(desk -> desk.read(id)).stamp();
    amir.at(desk -> desk.save(id, seen, ActivityDeskWorld.walk("Rask runda")));

    amir.at(desk -> desk.restore(id, 1));

    assertThat(summary(amir.at(desk -> desk.read(id)).sheet())).isEqualTo("Lugn runda");
    assertThat(amir.history(id)).hasSize(3);
  }

  @Test
  void deleted_draft_is_gone_and_can_be_fetched_back() {
    ActivityId id = amir.written(ActivityDeskWorld.walk("Lugn runda"));
    amir.at(
        desk -> {
          desk.delete(id);
          return true;
        });

    assertThatThrownBy(() -> amir.at(desk -> desk.read(id))).hasMessageContaining("no activity");
    assertThat(amir.at(desk -> desk.undelete(id)).status()).isEqualTo(LifeStatus.DRAFT);
  }

  @Test
  void occasion_is_cancelled_and_restored_and_a_date_that_is_none_is_missing() {
    ActivityId id = amir.written(ActivityDeskWorld.walk("Lugn runda"));
    UUID series = ActivityDeskWorld.series(amir.at(desk -> desk.read(id)));
    var second = new OccasionDesk.Which(series, LocalDateTime.parse("2026-12-01T18:00"));
    amir.atOccasions(desk -> desk.cancel(id, second, "Halka"));

    List<OccasionDesk.Coming> coming = amir.atOccasions(desk -> desk.coming(id, 3));
    assertThat(coming)
        .extracting(one -> one.occasion().isCancelled())
        .containsExactly(false, true, false);
    amir.atOccasions(desk -> desk.restore(id, second));
    assertThat(amir.at(desk -> desk.read(id)).sheet().series().get(series))
        .isEqualTo(ActivityDeskWorld.tuesdays());
    var never = new OccasionDesk.Which(series, LocalDateTime.parse("2026-12-02T18:00"));
    assertThatThrownBy(() -> amir.atOccasions(desk -> desk.cancel(id, never, "")))
        .hasMessageContaining("has no date");
  }

  private static String summary(ActivitySheet sheet) {
    return sheet.content().swedish().summary();
  }
}
