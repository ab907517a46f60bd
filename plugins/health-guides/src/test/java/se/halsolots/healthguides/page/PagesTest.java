package se.halsolots.healthguides.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.halsolots.healthguides.HealthGuidesPlugin;
import se.halsolots.healthguides.internal.Answers;
import se.halsolots.healthguides.internal.AssignmentRows;
import se.halsolots.healthguides.internal.GuideStore;
import se.halsolots.healthguides.internal.Guides;
import se.halsolots.healthguides.internal.Order;
import se.halsolots.healthguides.internal.Orders;
import se.halsolots.healthguides.internal.ReportDetails;
import se.halsolots.spi.PluginPage.Answer;
import se.halsolots.testkit.plugin.TestContext;
import se.halsolots.testkit.plugin.TestRequest;

/** What the forms make of what people write. */
class PagesTest {

  private final TestContext context = TestContext.of(new HealthGuidesPlugin());

  private static Guides guides() {
    return new Guides(new GuideStore());
  }

  private static Orders orders() {
    return new Orders(new GuideStore(), guides(), new AssignmentRows(new GuideStore()));
  }

  private static Answers answers() {
    return new Answers(new GuideStore(), guides(), new AssignmentRows(new GuideStore()));
  }

  private TestRequest order() {
    return TestRequest.of(context)
        .with("tema", "FOOD")
        .with("sprak", "so")
        .with("plats", "Biblioteket")
        .with("dag", "1/4 2027")
        .with("tid", "9.30")
        .with("timmar", "1,5")
        .with("antal", "12")
        .with("betalar", "SFI")
        .with("namn", "Kim Ek")
        .with("organisation", "SFI")
        .with("epost", "kim@example.org")
        .with("telefon", "0320-12 34 56");
  }

  @Test
  void days_times_and_hours_are_understood_as_people_write_them() {
    Form form = new Form(order());
    Order order = OrderForm.read(order(), form);

    assertThat(form.errors().getByField()).isEmpty();
    assertThat(order.day()).isEqualTo(LocalDate.of(2027, 4, 1));
    assertThat(order.begins()).isEqualTo(LocalTime.of(9, 30));
    assertThat(order.quarters()).isEqualTo(6);
  }

  @Test
  void everything_that_is_wrong_is_said_at_once_and_what_was_written_stays() {
    TestRequest request =
        order().with("dag", "2027-01-01").with("timmar", "1,1").with("epost", "kim").with("tema");
    Answer answer = new OrderPage(orders()).post(request);

    assertThat(answer).isInstanceOf(Answer.Shown.class);
    Answer.Shown shown = (Answer.Shown) answer;
    OrderForm.Model model = (OrderForm.Model) shown.model();
    assertThat(shown.status()).isEqualTo(422);
    assertThat(model.errors().getByField()).containsOnlyKeys("tema", "dag", "timmar", "epost");
    assertThat(model.values()).containsEntry("plats", "Biblioteket").containsEntry("epost", "kim");
    assertThat(model.errors().of("dag")).contains("2027-03-10");
  }

  @Test
  void form_takes_no_address_that_the_portal_refuses_to_send_to() {
    for (String bad : List.of("<anna@boras.se>", "anna@boras.se,", "a@b.c1")) {
      TestRequest request = order().with("epost", bad);
      Form form = new Form(request);
      OrderForm.read(request, form);
      assertThat(form.errors().of("epost")).as(bad).contains("namn@exempel.se");
    }
  }

  @Test
  void day_that_does_not_exist_is_not_taken_for_the_one_before() {
    for (String bad : List.of("2027-02-29", "31/4 2027", "20270631")) {
      TestRequest request = order().with("dag", bad);
      Form form = new Form(request);
      OrderForm.read(request, form);
      assertThat(form.errors().of("dag")).as(bad).isNotEmpty();
    }
  }

  @Test
  void phone_number_is_taken_however_it_is_written() {
    for (String good : List.of("070.123.45.67", "070–123 45 67", "033/12 34 56", "٠٧٠١٢٣٤٥٦٧")) {
      TestRequest request = order().with("telefon", good);
      Form form = new Form(request);
      OrderForm.read(request, form);
      assertThat(form.errors().of("telefon")).as(good).isEmpty();
    }
  }

  @Test
  void report_counts_people_by_language_and_age_and_refuses_the_same_language_twice() {
    Function<TestRequest, ReportDetails> read = request -> ReportForm.read(new Form(request));
    TestRequest request =
        TestRequest.of(context)
            .with("timmar", "2")
            .with("sprak-0", "so")
            .with("personer-0-ADULT", "7")
            .with("sprak-1", "ar")
            .with("personer-1-ADULT", "3");
    assertThat(read.apply(request).people()).isEqualTo(10);

    Form form = new Form(request.with("sprak-1", "so"));
    ReportForm.read(form);
    assertThat(form.errors().of("sprak-1")).isNotEmpty();
  }

  @Test
  void negative_and_huge_numbers_are_refused_in_words() {
    Form form =
        new Form(
            TestRequest.of(context)
                .with("timmar", "25")
                .with("personer-0-CHILD", "-3")
                .with("personer-0-ADULT", "99999999999")
                .with("sprak-0", "xx"));
    ReportForm.read(form);

    assertThat(form.errors().getByField())
        .containsOnlyKeys("timmar", "personer-0-CHILD", "personer-0-ADULT");
  }

  @Test
  void wrong_link_is_counted_as_a_guess_and_shows_nothing() {
    TestRequest request = TestRequest.of(context).with("lank", "guessed");
    Answer.Shown shown = (Answer.Shown) new OwnPage(answers()).get(request);

    assertThat(request.wrongGuesses()).isEqualTo(1);
    assertThat(((OwnPage.Model) shown.model()).facts()).isEmpty();
    assertThat(shown.indexed()).isFalse();
  }

  @Test
  void staff_find_their_own_name_and_address_in_a_new_order() {
    context.staff("Kim Ek");
    OrderForm.Model model = OrderForm.empty(context);

    assertThat(model.values())
        .containsEntry("namn", "Kim Ek")
        .containsEntry("organisation", "Mark");
  }

  @Test
  void everybody_who_wants_to_become_a_guide_leaves_a_name_and_an_address() {
    Answer answer = new JoinPage(guides()).post(TestRequest.of(context).with("namn", "Hodan"));

    JoinPage.Model model = (JoinPage.Model) ((Answer.Shown) answer).model();
    assertThat(model.errors().getByField()).containsOnlyKeys("epost");
    assertThat(model.values()).containsEntry("namn", "Hodan");
  }
}
