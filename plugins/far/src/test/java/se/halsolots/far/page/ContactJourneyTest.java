package se.halsolots.far.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.halsolots.far.internal.Contacts;
import se.halsolots.far.internal.FarRights;
import se.halsolots.far.internal.FarSettings;
import se.halsolots.far.internal.FarWorld;
import se.halsolots.spi.PersonalData;
import se.halsolots.spi.PluginPage;
import se.halsolots.spi.PluginPage.Answer;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;
import se.halsolots.testkit.plugin.TestContext;
import se.halsolots.testkit.plugin.TestRequest;

/** Somebody with a slip asks to be contacted, sees who has read it, and takes it back. */
@EveryDatabase
class ContactJourneyTest {

  private static final String NAME = "Birgit";
  private static final String WAY = "070-174 06 11";

  private final FarWorld world;
  private final TestContext mark = FarWorld.node().set(FarSettings.CONTACT, true);

  ContactJourneyTest(DatabaseUnderTest database) {
    world = new FarWorld(database);
  }

  @Test
  void a_node_that_has_not_turned_it_on_offers_nothing_and_takes_nothing() {
    TestContext off = FarWorld.node();
    String code = slip(off);

    assertThat(slipPage(off, code).contact()).isEmpty();
    assertThat(ask(TestRequest.of(off).segment("kod", code), ContactPage::get))
        .isInstanceOf(Answer.Missing.class);
    assertThat(ask(filled(off, code), ContactPage::post)).isInstanceOf(Answer.Missing.class);
    assertThat(waiting(off)).isEmpty();
  }

  @Test
  void without_a_yes_nothing_is_kept() {
    String code = slip(mark);

    Answer answer = ask(request(mark, code).with("namn", NAME).with("nas", WAY), ContactPage::post);

    assertThat(model(answer, ContactPage.Model.class).errors().of("samtycke"))
        .isEqualTo(mark.text("contact.agree.missing"));
    assertThat(model(answer, ContactPage.Model.class).name()).isEqualTo(NAME);
    assertThat(waiting(mark)).isEmpty();
  }

  @Test
  void what_is_no_way_to_be_reached_is_said() {
    String code = slip(mark);

    for (String wrong : List.of("", "070", "birgit", "birgit@", "a".repeat(121))) {
      Answer answer =
          ask(
              request(mark, code).with("namn", "").with("nas", wrong).with("samtycke", "ja"),
              ContactPage::post);
      assertThat(model(answer, ContactPage.Model.class).errors().of("nas")).as(wrong).isNotEmpty();
      assertThat(model(answer, ContactPage.Model.class).errors().of("namn")).isNotEmpty();
    }
  }

  @Test
  void the_person_sees_who_has_read_it_but_not_what_was_written() {
    String code = slip(mark);
    assertThat(slipPage(mark, code).contact()).extracting("asked").containsExactly(false);

    ask(filled(mark, code), ContactPage::post);
    assertThat(lines(code)).contains(mark.text("contact.unread"));

    mark.staff("Helena Skog", FarRights.CONTACTS);
    TestRequest opened = request(mark, code);
    StaffContactPage.Model read =
        model(
            world.in(far -> new StaffContactPage(far.contacts()).get(opened)),
            StaffContactPage.Model.class);
    assertThat(read.name()).isEqualTo(NAME);
    assertThat(read.way()).isEqualTo(WAY);
    world.in(far -> new StaffContactPage(far.contacts()).get(opened));

    assertThat(lines(code)).hasSize(2).last().asString().contains("Helena Skog");
    assertThat(String.join(" ", lines(code))).doesNotContain(NAME).doesNotContain(WAY);
  }

  @Test
  void asking_again_corrects_and_taking_back_erases() {
    String code = slip(mark);
    ask(filled(mark, code), ContactPage::post);
    ask(filled(mark, code).with("namn", "Britta"), ContactPage::post);
    assertThat(waiting(mark)).hasSize(1);

    ask(request(mark, code).with("gor", "ta-tillbaka"), ContactPage::post);

    assertThat(waiting(mark)).isEmpty();
    assertThat(found("Britta")).isEmpty();
  }

  @Test
  void it_goes_after_its_days_and_never_outlives_the_slip() {
    String early = slip(mark);
    ask(filled(mark, early), ContactPage::post);
    mark.clock().forwardDays(59);
    assertThat(waiting(mark)).hasSize(1);
    mark.clock().forwardDays(2);
    assertThat(waiting(mark)).as("not shown before it is erased").isEmpty();
    ask(filled(mark, early), ContactPage::post);
    assertThat(waiting(mark)).as("asked anew before it was erased").hasSize(1);
    mark.clock().forwardDays(61);
    assertThat(erased()).isEqualTo(1);

    mark.clock().forwardDays(49); // the slip is good for 180 days, 171 of which are gone
    ask(filled(mark, early), ContactPage::post);
    mark.clock().forwardDays(10);
    assertThat(erased()).isEqualTo(1);
  }

  @Test
  void a_person_is_found_and_erased_by_name_or_number_in_the_own_node_only() {
    TestContext tranemo = FarWorld.node().set(FarSettings.CONTACT, true);
    ask(filled(mark, slip(mark)), ContactPage::post);
    ask(filled(tranemo, slip(tranemo)), ContactPage::post);

    assertThat(found("0701740611")).hasSize(1);
    assertThat(found("birgit")).hasSize(1);
    assertThat(found("Bir")).isEmpty();
    assertThat(world.<Integer>in(far -> far.contacts().erase(mark, "BIRGIT"))).isEqualTo(1);
    assertThat(waiting(mark)).isEmpty();
    assertThat(waiting(tranemo)).hasSize(1);
  }

  private List<PersonalData.Item> found(String about) {
    return world.in(far -> far.contacts().find(mark, about));
  }

  private int erased() {
    Instant before = mark.clock().instant().minus(Duration.ofDays(60));
    return world.<Integer>in(far -> far.contacts().erase(mark, before));
  }

  private String slip(TestContext node) {
    String form = UUID.randomUUID().toString();
    return world.in(
        far ->
            far.slips()
                .give(node, UUID.randomUUID(), List.of(FarWorld.activity("Boule i parken")), form));
  }

  private SlipPage.Model slipPage(TestContext node, String code) {
    return model(
        world.in(far -> new SlipPage(far.slips(), far.contacts()).get(request(node, code))),
        SlipPage.Model.class);
  }

  private List<String> lines(String code) {
    return slipPage(mark, code).contact().get(0).lines();
  }

  private List<Contacts.Waiting> waiting(TestContext node) {
    return world.in(far -> far.contacts().waiting(node));
  }

  private static TestRequest request(TestContext node, String code) {
    return TestRequest.of(node).segment("kod", code);
  }

  private static TestRequest filled(TestContext node, String code) {
    return request(node, code).with("namn", NAME).with("nas", WAY).with("samtycke", "ja");
  }

  private Answer ask(
      TestRequest request, BiFunction<ContactPage, PluginPage.Request, Answer> question) {
    Function<FarWorld.Beans, Answer> answer =
        far -> question.apply(new ContactPage(far.slips(), far.contacts()), request);
    return world.in(answer);
  }

  private static <T> T model(Answer answer, Class<T> type) {
    assertThat(answer).isInstanceOf(Answer.Shown.class);
    return type.cast(((Answer.Shown) answer).model());
  }
}
