package se.halsolots.youthoutreach.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.halsolots.spi.PluginPage.Answer;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;
import se.halsolots.testkit.plugin.TestContext;
import se.halsolots.youthoutreach.pages.FormView;
import se.halsolots.youthoutreach.pages.LogPage;
import se.halsolots.youthoutreach.pages.OverviewPage;
import se.halsolots.youthoutreach.pages.PlanPage;
import se.halsolots.youthoutreach.pages.VisitPage;
import se.halsolots.youthoutreach.pages.VisitRows;

/** Visits from the plan to the figures, on tables of their own. */
@EveryDatabase
class VisitsTest {

  private static final LocalDate YEAR = LocalDate.of(2027, 1, 1);

  private final DatabaseUnderTest database;

  VisitsTest(DatabaseUnderTest database) {
    this.database = database.migrated("youth-outreach");
  }

  @Test
  void visit_is_planned_for_a_month_and_told_of_when_it_has_been() {
    Desk.inTurn(
        database,
        desk -> {
          TestContext mark = Desk.atWork();
          String school = desk.school(mark).id();
          VisitPage plan = new VisitPage(desk.visits, desk.arenas);
          Desk.ledTo(
              plan.post(
                  Desk.sent(mark, Map.of("arena", school, "theme", "Sömn", "month", "2027-04"))
                      .segment("id", "ny")));

          Visit visit = desk.visits.planned(mark).get(0);
          assertThat(visit.dayKnown()).isFalse();
          assertThat(months(desk, mark, school).get(8).lines())
              .singleElement()
              .satisfies(line -> assertThat(line.when()).isEqualTo("april 2027, dag inte bestämd"));

          mark.at("2027-04-20T15:00");
          Map<String, String> told = log(school);
          told.putAll(Map.of("besok", visit.id(), "day", "2027-04-20"));
          Desk.ledTo(new LogPage(desk.visits, desk.arenas).post(Desk.sent(mark, told)));

          assertThat(desk.visits.planned(mark)).isEmpty();
          assertThat(desk.figures.reached(mark, YEAR, YEAR.plusYears(1))).isEqualTo(43);
          assertThat(desk.figures.arenas(mark, YEAR, YEAR.plusYears(1))).isEqualTo(1);
          assertThat(desk.visits.find(mark, visit.id()))
              .hasValueSatisfying(
                  done -> {
                    assertThat(done.day()).isEqualTo("2027-04-20");
                    assertThat(done.needs()).isEqualTo("Vill testa gym");
                  });
        });
  }

  private static List<PlanPage.PlannedMonth> months(Desk desk, TestContext mark, String school) {
    Answer answer =
        new PlanPage(desk.visits, desk.arenas).get(Desk.sent(mark, Map.of("arena", school)));
    assertThat(Desk.shown(answer).title()).isEqualTo("Vävaregymnasiet: årsplan 2026/27");
    return ((PlanPage.Model) Desk.shown(answer).model()).months();
  }

  @Test
  void visit_that_nobody_planned_is_kept_once_however_often_the_button_is_pressed() {
    Desk.inTurn(
        database,
        desk -> {
          TestContext mark = Desk.atWork();
          LogPage page = new LogPage(desk.visits, desk.arenas);
          Map<String, String> told = log(desk.school(mark).id());
          told.put("day", "10/3 2027");
          Desk.ledTo(page.post(Desk.sent(mark, told)));
          Desk.ledTo(page.post(Desk.sent(mark, told)));
          assertThat(desk.visits.between(mark, YEAR, YEAR.plusYears(1))).hasSize(1);

          Desk.ledTo(page.post(Desk.sent(mark, told).formKey("another")));
          assertThat(desk.visits.between(mark, YEAR, YEAR.plusYears(1))).hasSize(2);
          assertThat(desk.figures.arenas(mark, YEAR, YEAR.plusYears(1))).isEqualTo(1);
        });
  }

  @Test
  void what_is_wrong_is_said_and_what_was_written_stays() {
    Desk.inTurn(
        database,
        desk -> {
          TestContext mark = Desk.atWork();
          desk.school(mark);
          Map<String, String> told = log("00000000-0000-0000-0000-00000000ffff");
          told.putAll(Map.of("day", "2027-03-11", "from16", "många", "theme", ""));
          Answer.Shown page =
              Desk.shown(new LogPage(desk.visits, desk.arenas).post(Desk.sent(mark, told)));
          FormView form = (FormView) page.model();

          assertThat(page.status()).isEqualTo(422);
          assertThat(form.errors().getByField())
              .containsOnlyKeys("arena", "day", "theme", "from16")
              .containsEntry("from16", "16–19 år: skriv ett helt tal från 0 till 5\u00a0000.");
          assertThat(form.values()).containsEntry("needs", "Vill testa gym");
          assertThat(desk.visits.between(mark, YEAR, YEAR.plusYears(1))).isEmpty();
        });
  }

  @Test
  void other_nodes_see_nothing_of_it() {
    TestContext mark = Desk.atWork();
    TestContext boras = Desk.atWork();
    Desk.inTurn(
        database,
        desk ->
            new LogPage(desk.visits, desk.arenas)
                .post(Desk.sent(mark, log(desk.school(mark).id()))));
    Desk.inTurn(
        database,
        desk -> {
          assertThat(desk.arenas.all(boras)).isEmpty();
          assertThat(desk.visits.between(boras, YEAR, YEAR.plusYears(1))).isEmpty();
          assertThat(desk.arenas.all(mark)).hasSize(1);
        });
  }

  @Test
  void overview_says_what_is_to_be_told_of_and_how_far_the_year_has_come() {
    Desk.inTurn(
        database,
        desk -> {
          TestContext mark = Desk.atWork().set(OutreachSettings.GOAL_REACHED, 100);
          String school = desk.school(mark).id();
          plan(desk, mark, school, "2027-03-09", "first");
          plan(desk, mark, school, "2027-03-20", "second");
          OverviewPage.Model model =
              (OverviewPage.Model)
                  Desk.shown(
                          new OverviewPage(desk.visits, desk.arenas, desk.figures)
                              .get(Desk.sent(mark, Map.of())))
                      .model();

          assertThat(model.due()).extracting(line -> line.when()).containsExactly("tisdag 9 mars");
          assertThat(model.next())
              .extracting(line -> line.when())
              .containsExactly("lördag 20 mars");
          assertThat(model.figures()).contains(new OverviewPage.Figure("Nådda unga", 0, 100));
        });
  }

  @Test
  void contact_and_colleague_are_found_and_erased_and_the_numbers_stay() {
    Desk.inTurn(
        database,
        desk -> {
          TestContext mark = Desk.atWork();
          String school = desk.school(mark).id();
          new LogPage(desk.visits, desk.arenas).post(Desk.sent(mark, log(school)));

          assertThat(desk.persons.find(mark, "PETRA@exempel.se")).hasSize(1);
          assertThat(desk.persons.erase(mark, "Petra Lindqvist")).isEqualTo(1);
          assertThat(desk.persons.find(mark, "petra@exempel.se")).isEmpty();
          assertThat(desk.persons.find(mark, "sara ek")).hasSize(1);
          assertThat(desk.persons.erase(mark, "Sara Ek")).isEqualTo(1);
          assertThat(desk.persons.find(mark, "Amir Kaya")).isEmpty();
          assertThat(desk.figures.reached(mark, YEAR, YEAR.plusYears(1))).isEqualTo(43);
        });
  }

  @Test
  void contact_that_nobody_has_confirmed_for_long_is_erased() {
    Desk.inTurn(
        database,
        desk -> {
          TestContext mark = Desk.atWork();
          desk.school(mark);
          var then = mark.clock().instant();
          assertThat(desk.arenas.eraseContactsBefore(mark, then)).isZero();
          assertThat(desk.arenas.eraseContactsBefore(mark, then.plusSeconds(60))).isEqualTo(1);
          assertThat(desk.arenas.eraseContactsBefore(mark, then.plusSeconds(60))).isZero();
          assertThat(desk.arenas.all(mark))
              .extracting(Arena::contactEmail, Arena::name)
              .containsExactly(tuple("", "Vävaregymnasiet"));
        });
  }

  @Test
  void file_has_a_row_for_each_visit_and_no_name() {
    Desk.inTurn(
        database,
        desk -> {
          TestContext mark = Desk.atWork();
          new LogPage(desk.visits, desk.arenas).post(Desk.sent(mark, log(desk.school(mark).id())));
          assertThat(new VisitRows(desk.visits, desk.arenas).of(mark, YEAR, YEAR.plusYears(1)))
              .singleElement()
              .satisfies(
                  row ->
                      assertThat(row)
                          .hasSameSizeAs(VisitRows.COLUMNS)
                          .contains("2027-03-10", "Vävaregymnasiet", "41", "2")
                          .doesNotContain("Sara Ek, Amir Kaya"));
        });
  }

  private static void plan(Desk desk, TestContext mark, String school, String day, String key) {
    Desk.ledTo(
        new VisitPage(desk.visits, desk.arenas)
            .post(
                Desk.sent(mark, Map.of("arena", school, "theme", "Sömn", "day", day))
                    .segment("id", "ny")
                    .formKey(key)));
  }

  private static Map<String, String> log(String arena) {
    return new HashMap<>(
        Map.of(
            "arena", arena,
            "day", "2027-03-10",
            "theme", "Sömn",
            "who", "Sara Ek, Amir Kaya",
            "from16", "41",
            "from20", "2",
            "needs", "Vill testa gym"));
  }
}
