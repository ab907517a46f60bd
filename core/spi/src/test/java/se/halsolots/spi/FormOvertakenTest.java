package se.halsolots.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two people change the same thing by the same form. */
class FormOvertakenTest {

  private static final Map<String, String> BEFORE = Map.of("name", "Skolan", "role", "kurator");

  private static Map<String, String> overtaken(
      String seen, Map<String, String> kept, Map<String, String> sent) {
    return new Sent(seen).overtaken(kept, sent);
  }

  private static String seen(Map<String, String> kept) {
    return new Sent("").seen(kept);
  }

  @Test
  void what_only_i_have_changed_is_no_quarrel() {
    Map<String, String> mine = Map.of("name", "Skolan", "role", "rektor");
    assertThat(overtaken(seen(BEFORE), BEFORE, mine)).isEmpty();
  }

  @Test
  void what_others_have_changed_is_told_at_its_field_only() {
    Map<String, String> yours = Map.of("name", "Nya skolan", "role", "kurator");
    Map<String, String> mine = Map.of("name", "Skolan", "role", "rektor");
    assertThat(overtaken(seen(BEFORE), yours, mine))
        .containsExactly(Map.entry("name", "Nya skolan"));
  }

  @Test
  void both_writing_the_same_is_no_quarrel_and_insisting_is_allowed() {
    Map<String, String> yours = Map.of("name", "Nya skolan", "role", "kurator");
    assertThat(overtaken(seen(BEFORE), yours, yours)).isEmpty();
    assertThat(overtaken(seen(yours), yours, BEFORE)).isEmpty();
  }

  @Test
  void form_that_does_not_say_what_it_showed_is_taken() {
    assertThat(overtaken("", BEFORE, Map.of())).isEmpty();
  }

  /** What was sent, as far as the question goes. */
  private record Sent(String seen) implements PluginPage.Request {

    @Override
    public String text(String field) {
      return field.equals("seen") ? seen : "";
    }

    @Override
    public PluginContext context() {
      throw new UnsupportedOperationException();
    }

    @Override
    public String named(String segment) {
      return "";
    }

    @Override
    public List<String> all(String field) {
      return List.of();
    }

    @Override
    public String formKey() {
      return "";
    }

    @Override
    public boolean guessedTooOften() {
      return false;
    }

    @Override
    public void guessedWrong() {
      throw new UnsupportedOperationException();
    }
  }
}
