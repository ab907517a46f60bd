package se.halsolots.youthoutreach.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.halsolots.spi.PluginPage.Answer;
import se.halsolots.spi.PluginPage.Request;
import se.halsolots.testkit.plugin.TestContext;
import se.halsolots.testkit.plugin.TestRequest;
import se.halsolots.youthoutreach.YouthOutreachPlugin;

/** How what people write into forms is read. */
class SentTest {

  private static final LocalDate OTHERWISE = LocalDate.of(2027, 3, 10);

  private final TestContext mark = TestContext.of(new YouthOutreachPlugin());

  @Test
  void days_are_read_as_a_date_field_sends_them_and_as_people_write_them() {
    for (String day : List.of("2027-12-01", "1/12 2027", "01.12.2027", "1-12-2027")) {
      assertThat(sent("day", day).day("day", OTHERWISE)).as(day).isEqualTo("2027-12-01");
    }
    for (String bad : List.of("", "i morgon", "2027-02-30", "31/4 2027", "0207-12-01")) {
      Sent sent = sent("day", bad);
      assertThat(sent.day("day", OTHERWISE)).isEqualTo(OTHERWISE);
      assertThat(sent.errors().of("day")).as(bad).startsWith("Dag: ");
    }
  }

  @Test
  void times_are_read_however_they_are_written() {
    for (String time : List.of("18:00", "18.00", "1800", "18")) {
      assertThat(sent("time", time).time("time")).as(time).isEqualTo("18:00");
    }
    assertThat(sent("time", "7").time("time")).isEqualTo("07:00");
    for (String bad : List.of("", "25", "kväll", "18:75")) {
      Sent sent = sent("time", bad);
      assertThat(sent.time("time")).isEqualTo(bad);
      assertThat(sent.isWrong()).as(bad).isTrue();
    }
  }

  @Test
  void numbers_are_whole_and_within_bounds_and_nothing_is_the_least() {
    assertThat(sent("places", " 1 200 ").number("places", 1, 5_000)).isEqualTo(1_200);
    assertThat(sent("places", "").number("places", 1, 5_000)).isEqualTo(1);
    for (String bad : List.of("0", "5001", "-3", "tio", "1,5", "99999999999")) {
      Sent sent = sent("places", bad);
      sent.number("places", 1, 5_000);
      assertThat(sent.isWrong()).as(bad).isTrue();
    }
  }

  @Test
  void same_form_names_the_same_thing_and_one_that_we_did_not_give_out_none() {
    TestRequest form = TestRequest.of(mark).formKey("a");
    assertThat(new Sent(form).id()).isEqualTo(new Sent(form).id());
    assertThat(new Sent(form).id()).isNotEqualTo(new Sent(form.formKey("b")).id());
    assertThat(new Sent(form.formKey("")).id()).isNotEqualTo(new Sent(form.formKey("")).id());
  }

  @Test
  void what_several_send_at_the_same_moment_is_done_again_but_not_for_ever() {
    assertThat(new Clash(1).post(TestRequest.of(mark))).isEqualTo(Answer.seeOther("/there"));
    assertThat(new Clash(5).post(TestRequest.of(mark))).isEqualTo(Answer.seeOther("/there"));
    assertThatThrownBy(() -> new Clash(50).post(TestRequest.of(mark)))
        .isInstanceOf(PersistenceException.class);
  }

  /** A page that somebody else is faster at. */
  private static final class Clash extends StaffPage {

    private int left;

    Clash(int times) {
      super("");
      left = times;
    }

    @Override
    public Answer get(Request request) {
      return Answer.missing();
    }

    @Override
    Answer send(Request request) {
      left--;
      if (left >= 0) {
        throw new PersistenceException("the row is there already");
      }
      return Answer.seeOther("/there");
    }
  }

  private Sent sent(String field, String text) {
    return new Sent(TestRequest.of(mark).with(field, text));
  }
}
