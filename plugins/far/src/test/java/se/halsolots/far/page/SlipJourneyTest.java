package se.halsolots.far.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.halsolots.far.internal.FarRights;
import se.halsolots.far.internal.FarWorld;
import se.halsolots.spi.PluginPage;
import se.halsolots.spi.PluginPage.Answer;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;
import se.halsolots.testkit.plugin.TestContext;
import se.halsolots.testkit.plugin.TestRequest;

/** From the clinic's page over the slip to the leader's door, page by page. */
@EveryDatabase
class SlipJourneyTest {

  private static final String WALK = FarWorld.activity("Promenad vid sjön").toString();
  private static final String BOULE = FarWorld.activity("Boule i parken").toString();

  private final FarWorld world;
  private final TestContext mark =
      FarWorld.node().staff("Helena Skog", FarRights.CLINICS, FarRights.DOORS);

  SlipJourneyTest(DatabaseUnderTest database) {
    world = new FarWorld(database);
  }

  @Test
  void clinic_ticks_two_activities_and_gets_a_slip_to_print() {
    String secret = clinicSecret();

    String address =
        address(ask(this::clinicPage, page -> page.post(clinic(secret).with("val", WALK, BOULE))));

    assertThat(address).endsWith("/moduler/far/kort/LIST-0001");
    SlipPage.Model slip = model(slip("list 0001"), SlipPage.Model.class);
    assertThat(slip.code()).isEqualTo("LIST-0001");
    assertThat(slip.activities())
        .extracting(Suggestion::title)
        .containsExactly("Promenad vid sjön", "Boule i parken");
    assertThat(slip.square()).contains("https://").contains(address);
  }

  @Test
  void clinic_page_lists_leaders_with_knowledge_first_and_keeps_what_is_ticked() {
    String secret = clinicSecret();

    ClinicPage.Model model =
        model(
            ask(
                this::clinicPage,
                page -> page.get(clinic(secret).with("sok", "vatten").with("val", BOULE))),
            ClinicPage.Model.class);

    assertThat(model.ticked())
        .extracting(Suggestion::title, Suggestion::chosen)
        .containsExactly(tuple("Boule i parken", true));
    assertThat(model.trained()).extracting(Suggestion::title).containsExactly("Vattengympa");
    assertThat(model.others()).isEmpty();
  }

  @Test
  void nothing_ticked_and_too_much_ticked_are_refused_in_words() {
    String secret = clinicSecret();
    String water = FarWorld.activity("Vattengympa").toString();
    String fourth = mark.catalogue().show("Stavgång").id().toString();

    assertThat(refusal(clinic(secret))).isEqualTo(mark.text("clinic.none-ticked"));
    assertThat(refusal(clinic(secret).with("val", "skräp"))).isNotEmpty();
    assertThat(refusal(clinic(secret).with("val", WALK, BOULE, water, fourth))).contains("3");
  }

  @Test
  void wrong_link_leads_nowhere_and_counts_as_a_guess() {
    TestRequest request = clinic("fel");

    assertThat(ask(this::clinicPage, page -> page.get(request))).isInstanceOf(Answer.Missing.class);
    assertThat(request.wrongGuesses()).isEqualTo(1);
  }

  @Test
  void leader_types_the_code_or_scans_the_address_and_hears_which_visit_it_is() {
    ask(this::clinicPage, page -> page.post(clinic(clinicSecret()).with("val", WALK)));
    String door = doorSecret();

    assertThat(address(note(door, "list0001"))).endsWith("/dorr/" + door + "/LIST-0001");
    assertThat(came(door).visit()).isEqualTo(mark.text("came.first"));
    for (int visit = 2; visit <= 3; visit++) {
      mark.clock().forwardDays(7);
      note(door, "https://portal.example/mark/moduler/far/kort/LIST-0001");
    }
    assertThat(came(door).visit()).isEqualTo(mark.text("came.third"));
    assertThat(came(door).asks()).isTrue();

    ask(this::camePage, page -> page.post(door(door).segment("kod", "LIST-0001")));
    assertThat(came(door).continues()).isTrue();
  }

  @Test
  void wrong_code_at_the_door_is_said_counted_and_held_up() {
    String door = doorSecret();
    TestRequest wrong = door(door).with("kod", "XXXX-XXXX");

    Answer answer = ask(this::doorPage, page -> page.post(wrong));
    assertThat(model(answer, DoorPage.Model.class).errors().of("kod"))
        .isEqualTo(mark.text("door.unknown"));
    assertThat(wrong.wrongGuesses()).isEqualTo(1);

    Answer held =
        ask(this::doorPage, page -> page.post(door(door).with("kod", "A").afterTooManyGuesses()));
    assertThat(model(held, DoorPage.Model.class).errors().of("kod"))
        .isEqualTo(mark.text("code.too-often"));
  }

  @Test
  void slip_is_not_looked_up_for_somebody_who_guesses() {
    ask(this::clinicPage, page -> page.post(clinic(clinicSecret()).with("val", WALK)));

    assertThat(slip("LIST-0001")).isInstanceOf(Answer.Shown.class);
    TestRequest guess = TestRequest.of(mark).segment("kod", "LIST-9999");
    assertThat(ask(far -> new SlipPage(far.slips(), far.contacts()), page -> page.get(guess)))
        .isInstanceOf(Answer.Missing.class);
    assertThat(guess.wrongGuesses()).isEqualTo(1);
    TestRequest tooOften = TestRequest.of(mark).segment("kod", "LIST-0001").afterTooManyGuesses();
    assertThat(ask(far -> new SlipPage(far.slips(), far.contacts()), page -> page.get(tooOften)))
        .isInstanceOf(Answer.Missing.class);
  }

  @Test
  void clinic_sees_no_number_below_five() {
    String secret = clinicSecret();
    for (int i = 1; i <= 5; i++) {
      String form = "form-" + i;
      ask(this::clinicPage, page -> page.post(clinic(secret).with("val", WALK).formKey(form)));
    }
    note(doorSecret(), "LIST-0001");

    ClinicFiguresPage.Model model =
        model(
            ask(
                far -> new ClinicFiguresPage(far.clinics(), far.figures()),
                page -> page.get(clinic(secret))),
            ClinicFiguresPage.Model.class);

    assertThat(model.months())
        .singleElement()
        .isEqualTo(new ClinicFiguresPage.Row("mars 2027", "5", "<5", "<5", "<5"));
  }

  @Test
  void staff_add_a_clinic_and_get_its_link_once() {
    Answer answer =
        ask(
            far -> new StaffClinicsPage(far.clinics(), new StaffClinicView(far.figures())),
            page -> page.post(TestRequest.of(mark).with("namn", "Vårdcentralen Lindhöjden")));

    String link = model(answer, StaffClinicView.Model.class).link();
    assertThat(link).contains("/moduler/far/klinik/");
    String secret = link.substring(link.lastIndexOf('/') + 1);
    assertThat(ask(this::clinicPage, page -> page.get(clinic(secret))))
        .isInstanceOf(Answer.Shown.class);
    assertThat(mark.notes()).hasSize(1);
  }

  private String clinicSecret() {
    return world.in(far -> far.clinics().add(mark, "Lindhöjden", "clinic")).secret();
  }

  private String doorSecret() {
    return world.in(
        far -> far.doors().link(mark, FarWorld.activity("Promenad vid sjön"), "Promenad"));
  }

  private TestRequest clinic(String secret) {
    return TestRequest.of(mark).segment("lank", secret);
  }

  private TestRequest door(String secret) {
    return TestRequest.of(mark).segment("lank", secret);
  }

  private Answer note(String secret, String code) {
    return ask(this::doorPage, page -> page.post(door(secret).with("kod", code)));
  }

  private CamePage.Model came(String secret) {
    return model(
        ask(this::camePage, page -> page.get(door(secret).segment("kod", "LIST-0001"))),
        CamePage.Model.class);
  }

  private Answer slip(String code) {
    return ask(
        far -> new SlipPage(far.slips(), far.contacts()),
        page -> page.get(TestRequest.of(mark).segment("kod", code)));
  }

  private String refusal(TestRequest request) {
    Answer answer = ask(this::clinicPage, page -> page.post(request));
    return model(answer, ClinicPage.Model.class).errors().of("val");
  }

  private ClinicPage clinicPage(FarWorld.Beans far) {
    return new ClinicPage(far.clinics(), far.slips(), far.figures());
  }

  private DoorPage doorPage(FarWorld.Beans far) {
    return new DoorPage(far.doors(), far.slips());
  }

  private CamePage camePage(FarWorld.Beans far) {
    return new CamePage(far.doors(), far.slips());
  }

  private <P extends PluginPage> Answer ask(
      Function<FarWorld.Beans, P> page, Function<P, Answer> question) {
    return world.in(far -> question.apply(page.apply(far)));
  }

  private static <T> T model(Answer answer, Class<T> type) {
    assertThat(answer).isInstanceOf(Answer.Shown.class);
    return type.cast(((Answer.Shown) answer).model());
  }

  private static String address(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.SeeOther.class);
    return ((Answer.SeeOther) answer).address();
  }
}
