package se.halsolots.web.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.halsolots.web.activity.TestActivities.cancelled;
import static se.halsolots.web.activity.TestActivities.moved;
import static se.halsolots.web.activity.TestActivities.planned;
import static se.halsolots.web.activity.TestActivities.walk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.ActivityDetails;
import se.halsolots.catalogue.ActivityText;
import se.halsolots.catalogue.Occasion;
import se.halsolots.catalogue.PluginField;
import se.halsolots.catalogue.SelfGuidedKind;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.web.fields.FieldPlugin;
import se.halsolots.web.page.Visit;
import se.halsolots.web.site.TestSites;

class ActivityViewTest {

  private static final Surroundings AROUND =
      new Surroundings(Set.of("stadsparken"), Set.of("korpen-boras"), List.of());

  @Test
  void next_time_is_told_with_how_often_it_is() {
    ActivityView view = view(walk(planned("2026-03-03T10:00"), planned("2026-03-10T10:00")));

    Fact when = view.facts().get(0);
    assertThat(when.lead()).isEqualTo("Nästa gång");
    assertThat(when.text()).isEqualTo("i dag, tisdag 3 mars kl.\u00a010.00–11.30");
    assertThat(when.machineTime()).isEqualTo("2026-03-03T10:00");
    assertThat(when.small()).isEqualTo("Tisdagar till 10 mars.");
    assertThat(when.more().href()).isEqualTo("#tider");
  }

  @Test
  void next_time_is_one_that_takes_place() {
    ActivityView view =
        view(
            walk(cancelled("2026-03-10T10:00", ""), moved("2026-03-17T10:00", "2026-03-18T13:00")));

    assertThat(view.facts().get(0).text()).isEqualTo("onsdag 18 mars kl.\u00a013.00–14.30");
  }

  @Test
  void cancelled_and_moved_dates_say_so_in_words() {
    ActivityView view =
        view(
            walk(
                planned("2026-03-03T10:00"),
                cancelled("2026-03-17T10:00", "Samira är på utbildning."),
                moved("2026-03-24T10:00", "2026-03-25T13:00")));

    assertThat(view.occasions())
        .extracting(OccasionRow::state)
        .containsExactly("I dag", "Inställt", "Ny tid");
    assertThat(view.occasions())
        .extracting(OccasionRow::note)
        .containsExactly(
            "", "Samira är på utbildning.", "Skulle ha varit tisdag 24 mars kl.\u00a010.00.");
    assertThat(view.occasions().get(1).calendar()).isEmpty();
    assertThat(view.occasions().get(2).calendar())
        .isEqualTo("/boras/aktiviteter/promenad-runt-ramnasjon/tillfallen/20260324T1000.ics");
  }

  @Test
  void date_of_another_year_has_its_year() {
    assertThat(view(walk(planned("2027-01-12T10:00"))).occasions().get(0).day())
        .isEqualTo("tisdag 12 januari 2027");
  }

  @Test
  void many_dates_are_shown_a_few_at_a_time() {
    Occasion[] dates =
        IntStream.range(0, 10)
            .mapToObj(
                week -> planned(TestActivities.TODAY.plusWeeks(week).atTime(10, 0).toString()))
            .toArray(Occasion[]::new);

    ActivityView view = view(walk(dates));

    assertThat(view.occasions()).hasSize(6);
    assertThat(view.laterOccasions()).hasSize(4);
    assertThat(view.laterWords()).isEqualTo("Visa 4 tider till");
  }

  @Test
  void activity_without_dates_left_is_over() {
    ActivityView view = view(walk());

    assertThat(view.over()).isTrue();
    assertThat(view.calendar()).isEmpty();
    assertThat(view.facts().get(0).text()).isEqualTo("Inga fler tider är planerade");
    assertThat(view.allOfKind()).isEqualTo("/boras/aktiviteter?typ=walk");
  }

  @Test
  void place_for_oneself_is_never_over_and_asks_for_no_sign_up() {
    ActivityView view =
        view(TestActivities.details(TestActivities.onOnesOwn(SelfGuidedKind.OUTDOOR_GYM)));

    assertThat(view.over()).isFalse();
    assertThat(view.kicker()).isEqualTo("På egen hand, utegym");
    assertThat(view.facts()).extracting(Fact::label).containsExactly("Öppet", "Var", "Kostnad");
    assertThat(view.place().map())
        .startsWith("https://www.openstreetmap.org/?mlat=57.71850&mlon=12.94010");
  }

  @Test
  void sign_up_goes_where_the_organiser_says() {
    assertThat(booking("kontakt@korpen-boras.example.se").more().href())
        .isEqualTo("mailto:kontakt@korpen-boras.example.se");
    assertThat(booking("031-390 06 05").more().href()).isEqualTo("tel:0313900605");
    assertThat(booking("https://korpen.example.se/anmal").more().label())
        .isEqualTo("korpen.example.se/anmal");
    assertThat(booking("Säg till i receptionen").small()).isEqualTo("Säg till i receptionen");
    assertThat(booking("javascript:alert(1)").more().href()).isEmpty();
  }

  @Test
  void languages_have_the_names_that_their_speakers_use() {
    ActivityView view = view(walk(planned("2026-03-03T10:00")));

    assertThat(view.tongues())
        .containsExactly(
            new ActivityView.Tongue("sv", "Svenska", ""),
            new ActivityView.Tongue("ar", "العربية", "arabiska"));
  }

  @Test
  void text_that_is_not_translated_is_marked_as_swedish() {
    ActivityView view = view(walk(planned("2026-03-03T10:00")), Language.ENGLISH);

    assertThat(view.title()).isEqualTo(new Worded("Promenad runt Ramnasjön", "sv"));
    assertThat(view.untranslated()).isEqualTo("This text is only in Swedish so far.");
    assertThat(view.facts().get(0).text()).isEqualTo("today, Tuesday 3 March 10:00–11:30");
  }

  @Test
  void translated_text_borrows_from_the_swedish_one_what_it_lacks() {
    ActivityText english = new ActivityText("Walk by the lake", "We walk.", "", "", "", "", "");
    ActivityView view =
        view(
            TestActivities.details(
                TestActivities.walkContent(Map.of(Language.ENGLISH, english)),
                planned("2026-03-03T10:00")),
            Language.ENGLISH);

    assertThat(view.title()).isEqualTo(new Worded("Walk by the lake", "en"));
    assertThat(view.untranslated()).isEmpty();
    assertThat(view.description().lang()).isEqualTo("sv");
  }

  @Test
  void easy_text_is_offered_to_readers_of_swedish() {
    ActivityText easy =
        new ActivityText("Promenad", "", "Vi går.\n\nDet är gratis.", "", "", "", "");
    ActivityDetails details =
        TestActivities.details(
            TestActivities.walkContent(Map.of(Language.EASY_SWEDISH, easy)),
            planned("2026-03-03T10:00"));

    assertThat(view(details).easy()).isEqualTo("<p>Vi går.</p><p>Det är gratis.</p>");
    assertThat(view(details, Language.ENGLISH).easy()).isEmpty();
  }

  @Test
  void page_says_who_checked_it_and_when() {
    assertThat(view(walk()).verified())
        .isEqualTo("Uppgifterna kontrollerades 24 februari 2026 av en hälsolots.");
  }

  @Test
  void organiser_answers_where_the_activity_names_nobody_else() {
    ActivityView.OrganiserPart organiser = view(walk()).organiser();

    assertThat(organiser.href()).isEqualTo("/boras/arrangorer/korpen-boras");
    assertThat(organiser.phoneLink()).isEqualTo("0313900605");
  }

  @Test
  void organiser_and_place_without_a_page_are_not_linked() {
    ActivityView view =
        new ActivityViewMaker(
                TestSites.visit("boras", ""),
                walk(),
                TestActivities.TODAY,
                new Surroundings(Set.of(), Set.of(), List.of()))
            .view(List.of(), List.of());

    assertThat(view.organiser().href()).isEmpty();
    assertThat(view.place().href()).isEmpty();
  }

  @Test
  void what_plugins_add_is_told_where_they_are_on_and_nowhere_else() {
    Map<String, String> extra =
        Map.of(
            "prov.companion", "ja", "prov.loan", "free", "prov.bus", "Annelund", "vilande.x", "ja");
    ActivityDetails walk = TestActivities.details(TestActivities.walkOnline().withExtra(extra));
    Visit visit = TestSites.visit("boras", "");

    assertThat(moreFacts(walk, FieldPlugin.fields(visit.tenant())))
        .contains(
            Fact.of("Sällskap finns", "Ja"),
            Fact.of("Utrustning", "Lånas ut gratis"),
            Fact.of("Närmaste hållplats", "Annelund"));
    assertThat(moreFacts(walk, List.of()))
        .extracting(Fact::label)
        .doesNotContain("Sällskap finns", "Utrustning", "Närmaste hållplats");
  }

  private static List<Fact> moreFacts(ActivityDetails details, List<PluginField> fields) {
    return new ActivityViewMaker(
            TestSites.visit("boras", ""),
            details,
            TestActivities.TODAY,
            new Surroundings(Set.of(), Set.of(), fields))
        .view(List.of(), List.of())
        .moreFacts();
  }

  private static Fact booking(String to) {
    return view(TestActivities.details(TestActivities.walkBooked(to), planned("2026-03-03T10:00")))
        .facts()
        .get(3);
  }

  private static ActivityView view(ActivityDetails details) {
    return view(details, Language.SWEDISH);
  }

  private static ActivityView view(ActivityDetails details, Language language) {
    return new ActivityViewMaker(
            TestSites.visit("boras", language, "aktiviteter/promenad", ""),
            details,
            TestActivities.TODAY,
            AROUND)
        .view(List.of(), List.of());
  }
}
