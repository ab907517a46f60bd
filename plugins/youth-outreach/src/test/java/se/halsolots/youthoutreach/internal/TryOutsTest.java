package se.halsolots.youthoutreach.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.halsolots.spi.CatalogueLookup;
import se.halsolots.spi.PluginPage.Answer;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;
import se.halsolots.testkit.plugin.TestContext;
import se.halsolots.testkit.plugin.TestRequest;
import se.halsolots.youthoutreach.pages.FormView;
import se.halsolots.youthoutreach.pages.HelpPage;
import se.halsolots.youthoutreach.pages.ReceiptPage;
import se.halsolots.youthoutreach.pages.TryOutPage;
import se.halsolots.youthoutreach.pages.TryPage;
import se.halsolots.youthoutreach.pages.YouthPage;

/** What young people find and sign up for, and what becomes of it. */
@EveryDatabase
class TryOutsTest {

  private static final LocalDate YEAR = LocalDate.of(2027, 1, 1);

  private final DatabaseUnderTest database;

  TryOutsTest(DatabaseUnderTest database) {
    this.database = database.migrated("youth-outreach");
  }

  @Test
  void nickname_is_enough_and_whoever_comes_too_late_waits_for_a_place_that_is_given_back() {
    Desk.inTurn(
        database,
        desk -> {
          TestContext mark = Desk.atWork();
          TryOut climbing = desk.climbing(mark, 1);
          String kim = signUp(desk, mark, climbing, "Kim", "1");
          assertThat(signUp(desk, mark, climbing, "Kim", "1")).isEqualTo(kim);
          String lo = signUp(desk, mark, climbing, "Lo", "2");
          assertThat(receipt(desk, mark, climbing, kim)).isEqualTo("Du har en plats. Välkommen!");
          assertThat(receipt(desk, mark, climbing, lo)).startsWith("Du står som nummer 1 i kön.");

          String gone =
              Desk.ledTo(
                  new ReceiptPage(desk.tryOuts)
                      .post(
                          Desk.sent(mark, Map.of("kod", kim.toLowerCase(Locale.ROOT)))
                              .segment("id", climbing.id())));

          assertThat(gone).endsWith("/plats?ater=ja");
          assertThat(receipt(desk, mark, climbing, lo)).isEqualTo("Du har en plats. Välkommen!");
          assertThat(desk.tryOuts.entries(mark, climbing.id()))
              .allSatisfy(entry -> assertThat(entry.contact()).isEmpty());
        });
  }

  @Test
  void nothing_but_a_name_is_taken_for_a_nickname() {
    Desk.inTurn(
        database,
        desk -> {
          TestContext mark = Desk.atWork();
          TryOut climbing = desk.climbing(mark, 9);
          for (String bad : List.of("", "kim@exempel.se", "070-123 45 67", "k".repeat(41))) {
            Answer answer =
                new TryPage(desk.tryOuts)
                    .post(Desk.sent(mark, Map.of("smeknamn", bad)).segment("id", climbing.id()));
            assertThat(Desk.shown(answer).status()).as(bad).isEqualTo(422);
          }
          assertThat(desk.tryOuts.entries(mark, climbing.id())).isEmpty();
        });
  }

  @Test
  void wrong_code_is_noted_and_after_too_many_none_is_looked_at() {
    Desk.inTurn(
        database,
        desk -> {
          TestContext mark = Desk.atWork();
          TryOut climbing = desk.climbing(mark, 9);
          String kim = signUp(desk, mark, climbing, "Kim", "1");
          ReceiptPage page = new ReceiptPage(desk.tryOuts);
          TestRequest wrong =
              Desk.sent(mark, Map.of("kod", "AAAA0000")).segment("id", climbing.id());
          assertThat(Desk.shown(page.get(wrong)).status()).isEqualTo(422);
          assertThat(wrong.wrongGuesses()).isEqualTo(1);

          TestRequest late =
              Desk.sent(mark, Map.of("kod", kim))
                  .segment("id", climbing.id())
                  .afterTooManyGuesses();
          assertThat(Desk.shown(page.post(late)).status()).isEqualTo(422);
          assertThat(desk.tryOuts.entries(mark, climbing.id())).hasSize(1);
        });
  }

  @Test
  void nobody_signs_up_for_what_is_cancelled_over_or_not_shown() {
    Desk.inTurn(
        database,
        desk -> {
          TestContext mark = Desk.atWork();
          TryOut climbing = desk.climbing(mark, 9);
          TryOutPage page = new TryOutPage(desk.tryOuts);
          Desk.ledTo(page.post(sheet(mark, climbing, Map.of("action", "cancel", "places", "9"))));
          assertThat(desk.tryOuts.standing(mark, climbing.id()).orElseThrow().open()).isFalse();

          Desk.ledTo(page.post(sheet(mark, climbing, Map.of("action", "save", "places", "9"))));
          assertThat(desk.tryOuts.standing(mark, climbing.id()).orElseThrow().open()).isTrue();
          mark.at("2027-03-16T18:01");
          assertThat(desk.tryOuts.standing(mark, climbing.id()).orElseThrow().open()).isFalse();

          Week week = desk.tryOuts.weeks(mark).get(0);
          desk.tryOuts.save(
              mark,
              Optional.of(week),
              new Week(week.id(), week.name(), week.first(), week.last(), week.about(), false));
          assertThat(
                  new TryPage(desk.tryOuts)
                      .get(Desk.sent(mark, Map.of()).segment("id", climbing.id())))
              .isInstanceOf(Answer.Missing.class);
        });
  }

  @Test
  void who_came_and_who_went_on_is_counted_without_names() {
    Desk.inTurn(
        database,
        desk -> {
          TestContext mark = Desk.atWork();
          TryOut climbing = desk.climbing(mark, 9);
          String kim = signUp(desk, mark, climbing, "Kim", "1");
          signUp(desk, mark, climbing, "Lo", "2");
          TestRequest counted =
              sheet(mark, climbing, Map.of("action", "count", "walked-in", "4", "continued", "3"));
          Desk.ledTo(new TryOutPage(desk.tryOuts).post(counted.with("kom", kim)));

          assertThat(desk.figures.tried(mark, YEAR, YEAR.plusYears(1))).isEqualTo(5);
          assertThat(desk.figures.continued(mark, YEAR, YEAR.plusYears(1))).isEqualTo(3);
          mark.clock().forwardDays(60);
          assertThat(desk.tryOuts.entries(mark, climbing.id()))
              .allSatisfy(entry -> assertThat(entry.nickname()).isEmpty());
          assertThat(desk.figures.tried(mark, YEAR, YEAR.plusYears(1))).isEqualTo(5);
        });
  }

  @Test
  void something_to_try_lies_within_its_week() {
    Desk.inTurn(
        database,
        desk -> {
          TestContext mark = Desk.atWork();
          TryOut climbing = desk.climbing(mark, 9);
          Answer answer =
              new TryOutPage(desk.tryOuts)
                  .post(
                      sheet(
                          mark,
                          climbing,
                          Map.of("day", "2027-03-30", "time", "kväll", "places", "0")));
          assertThat(((FormView) Desk.shown(answer).model()).errors().getByField())
              .containsOnlyKeys("day", "time", "places");
        });
  }

  @Test
  void page_for_young_people_narrows_by_what_is_chosen_and_shows_national_help() {
    Desk.inTurn(
        database,
        desk -> {
          TestContext mark = Desk.atWork();
          desk.climbing(mark, 9);
          mark.catalogue().show("Gym", Map.of("prova", "ja"));
          YouthPage.Model model =
              (YouthPage.Model)
                  Desk.shown(
                          new YouthPage(desk.tryOuts, desk.help)
                              .get(TestRequest.of(mark).with("val", "gratis", "prova", "okänt")))
                      .model();

          assertThat(model.activities()).extracting(YouthPage.Row::title).containsExactly("Gym");
          assertThat(mark.catalogue().questions())
              .extracting(CatalogueLookup.Question::facets)
              .containsExactly(
                  Map.of("pris", Set.of("free"), "youth-outreach.prova", Set.of("ja")),
                  Map.of("pris", Set.of("free"), "anmalan", Set.of("drop-in")));
          assertThat(model.allQuery()).isEqualTo("?anmalan=drop-in&pris=free");
          assertThat(model.chips()).filteredOn(YouthPage.Chip::on).hasSize(2);
          assertThat(model.tryOuts()).hasSize(1);
          assertThat(model.contacts())
              .extracting(YouthPage.Contact::dial)
              .contains("116111", "90101", "1177");
        });
  }

  @Test
  void own_help_comes_before_the_national_one_which_a_node_can_leave_out() {
    Desk.inTurn(
        database,
        desk -> {
          TestContext mark = Desk.atWork();
          mark.set(OutreachSettings.NATIONAL, false);
          assertThat(desk.help.shown(mark)).hasSize(6);
          Desk.ledTo(
              new HelpPage(desk.help)
                  .post(
                      Desk.sent(
                              mark,
                              Map.of(
                                  "name", "Elevhälsan", "web", "mark.se/elevhalsa", "order", "0"))
                          .segment("id", "ny")));
          assertThat(desk.help.shown(mark))
              .singleElement()
              .extracting(Help::web)
              .isEqualTo("https://mark.se/elevhalsa");
          mark.set(OutreachSettings.NATIONAL, true).language("en");
          assertThat(desk.help.shown(mark))
              .extracting(Help::name)
              .startsWith("Elevhälsan", "UMO.se")
              .contains("Mind, the suicide line");

          Answer bad =
              new HelpPage(desk.help)
                  .post(
                      Desk.sent(mark, Map.of("name", "X", "web", "javascript:alert(1)"))
                          .segment("id", "ny"));
          assertThat(Desk.shown(bad).status()).isEqualTo(422);
        });
  }

  @Test
  void demonstration_fills_a_node_with_what_its_pages_show() {
    Desk.inTurn(
        database,
        desk -> {
          TestContext mark = Desk.atWork();
          mark.catalogue().show("Gym");
          desk.demo.fill(mark);
          assertThat(desk.arenas.all(mark)).hasSize(5);
          assertThat(desk.visits.planned(mark)).isNotEmpty();
          assertThat(desk.figures.reached(mark, YEAR.minusYears(1), YEAR.plusYears(1)))
              .isGreaterThan(200);
          assertThat(desk.groups.all(mark)).hasSize(1);
          assertThat(desk.tryOuts.weeks(mark)).hasSize(2);
          assertThat(desk.tryOuts.of(mark, desk.tryOuts.weeks(mark).get(0).id()))
              .anySatisfy(
                  one ->
                      assertThat(desk.tryOuts.standing(mark, one.id()).orElseThrow().waiting())
                          .isEqualTo(2));
        });
  }

  private static String signUp(
      Desk desk, TestContext mark, TryOut one, String nickname, String formKey) {
    String address =
        Desk.ledTo(
            new TryPage(desk.tryOuts)
                .post(
                    Desk.sent(mark, Map.of("smeknamn", nickname))
                        .segment("id", one.id())
                        .formKey(formKey)));
    return address.substring(address.indexOf("?kod=") + "?kod=".length());
  }

  private static String receipt(Desk desk, TestContext mark, TryOut one, String code) {
    Answer answer =
        new ReceiptPage(desk.tryOuts)
            .get(Desk.sent(mark, Map.of("kod", code)).segment("id", one.id()));
    return ((ReceiptPage.Model) Desk.shown(answer).model()).standing();
  }

  private static TestRequest sheet(TestContext mark, TryOut one, Map<String, String> fields) {
    TestRequest request =
        Desk.sent(
            mark,
            Map.of(
                "title", one.title(),
                "organiser", one.organiser(),
                "day", one.day().toString(),
                "time", one.time(),
                "place", one.place()));
    fields.forEach((name, value) -> request.with(name, value));
    return request.segment("vecka", one.weekId()).segment("id", one.id());
  }
}
