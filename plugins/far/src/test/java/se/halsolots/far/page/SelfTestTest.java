package se.halsolots.far.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.halsolots.far.internal.FarWorld;
import se.halsolots.spi.PluginPage.Answer;
import se.halsolots.testkit.plugin.TestRequest;

/** The two questions about how much one moves. */
class SelfTestTest {

  private final SelfTestPage page = new SelfTestPage();

  @Test
  void exercise_counts_twice_and_each_answer_for_its_middle() {
    assertThat(SelfTest.of("3", "4").orElseThrow().minutes()).isEqualTo(2 * 45 + 75);
    assertThat(SelfTest.of("1", "1").orElseThrow().minutes()).isZero();
    assertThat(SelfTest.of("6", "7").orElseThrow().minutes()).isEqualTo(540);
  }

  @Test
  void hundred_and_fifty_minutes_are_enough() {
    assertThat(SelfTest.of("4", "1").orElseThrow().isEnough()).isTrue();
    assertThat(SelfTest.of("3", "3").orElseThrow().isEnough()).isFalse();
  }

  @Test
  void what_is_no_answer_has_no_result() {
    assertThat(SelfTest.of("", "1")).isEmpty();
    assertThat(SelfTest.of("1", "8")).isEmpty();
    assertThat(SelfTest.of("0", "1")).isEmpty();
  }

  @Test
  void result_stands_in_the_answer_and_in_no_address() {
    Answer answer =
        page.post(TestRequest.of(FarWorld.node()).with("traning", "4").with("vardag", "2"));

    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.Shown.class,
            shown -> {
              assertThat(shown.status()).isEqualTo(200);
              assertThat(((SelfTestPage.Model) shown.model()).result()).contains("165");
            });
  }

  @Test
  void missing_answers_are_named_and_the_other_one_stays() {
    Answer answer = page.post(TestRequest.of(FarWorld.node()).with("traning", "4"));

    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.Shown.class,
            shown -> {
              SelfTestPage.Model model = (SelfTestPage.Model) shown.model();
              assertThat(shown.status()).isEqualTo(422);
              assertThat(model.errors().getByField()).containsOnlyKeys("vardag");
              assertThat(model.exercise()).filteredOn(one -> one.chosen()).hasSize(1);
            });
  }
}
