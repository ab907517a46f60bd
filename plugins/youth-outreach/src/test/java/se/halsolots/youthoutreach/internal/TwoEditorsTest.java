package se.halsolots.youthoutreach.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.halsolots.spi.PluginPage.Answer;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;
import se.halsolots.testkit.plugin.TestContext;
import se.halsolots.testkit.plugin.TestRequest;
import se.halsolots.youthoutreach.pages.ArenaPage;
import se.halsolots.youthoutreach.pages.FormView;
import se.halsolots.youthoutreach.pages.LogPage;
import se.halsolots.youthoutreach.pages.TryOutPage;
import se.halsolots.youthoutreach.pages.VisitPage;

/** Colleagues who change the same thing at the same time. */
@EveryDatabase
class TwoEditorsTest {

  private final DatabaseUnderTest database;

  TwoEditorsTest(DatabaseUnderTest database) {
    this.database = database.migrated("youth-outreach");
  }

  @Test
  void who_is_second_is_told_and_may_insist() {
    Desk.inTurn(
        database,
        desk -> {
          TestContext mark = Desk.atWork();
          ArenaPage page = new ArenaPage(desk.arenas);
          String id = desk.school(mark).id();
          FormView mine = form(page.get(Desk.sent(mark, Map.of()).segment("id", id)));
          FormView yours = form(page.get(Desk.sent(mark, Map.of()).segment("id", id)));
          Desk.ledTo(page.post(edited(mark, yours, "contact-phone", "0320-21 70 00")));

          Answer.Shown told = Desk.shown(page.post(edited(mark, mine, "contact-role", "rektor")));
          assertThat(told.status()).isEqualTo(422);
          assertThat(form(told).errors().getByField())
              .containsOnlyKeys("contact-phone")
              .hasEntrySatisfying(
                  "contact-phone", text -> assertThat(text).contains("0320-21 70 00"));
          assertThat(form(told).values()).containsEntry("contact-role", "rektor");
          assertThat(desk.arenas.find(mark, id).orElseThrow().contactRole()).isEqualTo("kurator");

          Desk.ledTo(page.post(edited(mark, form(told), "contact-phone", "0320-21 70 00")));
          assertThat(desk.arenas.find(mark, id).orElseThrow())
              .extracting(Arena::contactRole, Arena::contactPhone)
              .containsExactly("rektor", "0320-21 70 00");
        });
  }

  @Test
  void same_form_sent_twice_is_no_quarrel() {
    Desk.inTurn(
        database,
        desk -> {
          TestContext mark = Desk.atWork();
          ArenaPage page = new ArenaPage(desk.arenas);
          FormView form =
              form(page.get(Desk.sent(mark, Map.of()).segment("id", desk.school(mark).id())));
          Desk.ledTo(page.post(edited(mark, form, "place", "Skene")));
          Desk.ledTo(page.post(edited(mark, form, "place", "Skene")));
        });
  }

  @Test
  void plan_that_was_left_open_does_not_undo_what_was_told_since() {
    Desk.inTurn(
        database,
        desk -> {
          TestContext mark = Desk.atWork();
          String school = desk.school(mark).id();
          VisitPage plan = new VisitPage(desk.visits, desk.arenas);
          Map<String, String> planned =
              Map.of("arena", school, "theme", "Sömn", "day", "2027-03-10");
          Desk.ledTo(plan.post(Desk.sent(mark, planned).segment("id", "ny")));
          String id = desk.visits.planned(mark).get(0).id();
          FormView open = form(plan.get(Desk.sent(mark, Map.of()).segment("id", id)));
          Map<String, String> told = new HashMap<>(planned);
          told.putAll(Map.of("besok", id, "from16", "43"));
          Desk.ledTo(new LogPage(desk.visits, desk.arenas).post(Desk.sent(mark, told)));

          for (String action : List.of("save", "cancel", "remove")) {
            TestRequest late = edited(mark, open, "action", action).segment("id", id);
            assertThat(Desk.shown(plan.post(late)).status()).isEqualTo(422);
          }
          assertThat(desk.visits.find(mark, id).orElseThrow().reached()).isEqualTo(43);
          assertThat(Desk.ledTo(plan.get(Desk.sent(mark, Map.of()).segment("id", id))))
              .endsWith("/logga?besok=" + id);
        });
  }

  @Test
  void what_a_colleague_has_called_off_is_not_taken_up_again_unseen() {
    Desk.inTurn(
        database,
        desk -> {
          TestContext mark = Desk.atWork();
          TryOut climbing = desk.climbing(mark, 9);
          TryOutPage page = new TryOutPage(desk.tryOuts);
          FormView open = form(page.get(tryOut(mark, climbing, Map.of())));
          Map<String, String> fields = new HashMap<>(open.values());
          fields.put("seen", open.seen());
          fields.put("action", "cancel");
          Desk.ledTo(page.post(tryOut(mark, climbing, fields)));

          fields.put("action", "save");
          Answer.Shown told = Desk.shown(page.post(tryOut(mark, climbing, fields)));
          assertThat(form(told).errors().getByField()).containsOnlyKeys("standing");
          assertThat(desk.tryOuts.find(mark, climbing.id()).orElseThrow().cancelled()).isTrue();

          fields.put("seen", form(told).seen());
          Desk.ledTo(page.post(tryOut(mark, climbing, fields)));
          assertThat(desk.tryOuts.find(mark, climbing.id()).orElseThrow().cancelled()).isFalse();
        });
  }

  @Test
  void visit_that_did_not_take_place_is_not_planned_again_unseen() {
    Desk.inTurn(
        database,
        desk -> {
          TestContext mark = Desk.atWork();
          VisitPage plan = new VisitPage(desk.visits, desk.arenas);
          Map<String, String> planned =
              Map.of("arena", desk.school(mark).id(), "theme", "Sömn", "day", "2027-03-10");
          Desk.ledTo(plan.post(Desk.sent(mark, planned).segment("id", "ny")));
          String id = desk.visits.planned(mark).get(0).id();
          FormView open = form(plan.get(Desk.sent(mark, Map.of()).segment("id", id)));
          Desk.ledTo(plan.post(edited(mark, open, "action", "cancel").segment("id", id)));

          Answer.Shown told =
              Desk.shown(plan.post(edited(mark, open, "action", "save").segment("id", id)));
          assertThat(form(told).errors().getByField()).containsOnlyKeys("standing");
          assertThat(desk.visits.find(mark, id).orElseThrow().standing())
              .isEqualTo(VisitStanding.CANCELLED);
        });
  }

  @Test
  void what_is_stored_under_a_form_is_what_it_was_made_from() {
    Desk.inTurn(
        database,
        desk -> {
          TestContext mark = Desk.atWork();
          Arena school = desk.school(mark);
          desk.arenas.save(mark, Optional.of(school), school.withoutContact());
          assertThatThrownBy(() -> desk.arenas.save(mark, Optional.of(school), school))
              .isInstanceOf(OptimisticLockException.class);
        });
  }

  private static TestRequest tryOut(TestContext node, TryOut one, Map<String, String> fields) {
    return Desk.sent(node, fields).segment("vecka", one.weekId()).segment("id", one.id());
  }

  private static FormView form(Answer answer) {
    return (FormView) Desk.shown(answer).model();
  }

  /** The form as it was shown, with one field written anew. */
  private static TestRequest edited(TestContext node, FormView form, String field, String text) {
    Map<String, String> fields = new HashMap<>(form.values());
    fields.putAll(Map.of("seen", form.seen(), field, text));
    return Desk.sent(node, fields).segment("id", "00000000-0000-0000-0000-000000000001");
  }
}
