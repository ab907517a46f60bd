package se.halsolots.web.staff.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.halsolots.kernel.draft.FormDrafts;
import se.halsolots.web.form.Fields;

@SuppressWarnings("UnnecessaryAssignment") // outside CDI nobody else fills the fields
class NewPageTest {

  @Test
  void what_is_written_after_going_back_is_kept_and_shown() {
    Map<String, Map<String, List<String>>> kept = new LinkedHashMap<>();
    NewPage page = new NewPage();
    page.drafts =
        new FormDrafts() {
          @Override
          public Instant keep(String key, Map<String, List<String>> fields) {
            kept.put(key, fields);
            return Instant.EPOCH;
          }
        };

    String next =
        page.again(
            "0-1",
            new Fields(
                Map.of(
                    "title", List.of("Lekgrupp"),
                    "action", List.of("save"),
                    "_token", List.of("secret"))));

    assertThat(next).isEqualTo("aktiviteter/0-1?utkast=1&klart=activity-again");
    assertThat(kept)
        .containsExactly(Map.entry("activity:0-1", Map.of("title", List.of("Lekgrupp"))));
    assertThat(FormTexts.words().get("done.activity-again")).contains("skrev nu");
  }
}
