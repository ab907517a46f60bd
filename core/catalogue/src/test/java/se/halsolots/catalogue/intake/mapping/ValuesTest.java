package se.halsolots.catalogue.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.halsolots.catalogue.OrganiserKind;
import se.halsolots.catalogue.intake.Collected;
import se.halsolots.catalogue.intake.IntakeItem;
import se.halsolots.catalogue.intake.source.PlainText;

class ValuesTest {

  private final List<IntakeItem> told = new ArrayList<>();
  private final ItemFaults faults = new ItemFaults("here", "1", Wording.ENGLISH, told::add);

  @ParameterizedTest
  @CsvSource({
    "svenska, sv",
    "Arabiska, ar",
    "tigrinja, ti",
    "dari, prs",
    "persiska, fa",
    "Somali, so",
    "Chinese (Mandarin), zh",
    "en-GB, en",
    "swe, sv",
    "bosniska, bs",
    "ukrainska, uk",
    "kurdiska, ku",
    "finska, fi",
    "svenskt teckenspråk, swl"
  })
  void languages_are_known_by_their_names(String name, String code) {
    assertThat(LanguageNames.code(name)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "Borås stadsbibliotek, LIBRARY",
    "Marks kommun, MUNICIPALITY",
    "Korpen Tranemo, ASSOCIATION",
    "Närhälsan Dalsjöfors, HEALTH_CENTRE",
    "Svenska kyrkan i Herrljunga, CHURCH",
    "ABF Sjuhärad, STUDY_ASSOCIATION",
    "Gym AB, COMPANY",
    "Region Halland, REGION"
  })
  void the_kind_of_an_organiser_shows_in_its_name(String name, OrganiserKind kind) {
    assertThat(OrganiserKinds.guess(name)).isEqualTo(kind);
  }

  @Test
  void addresses_that_are_none_are_reported_and_left_out() {
    assertThat(faults.web("url", "www.example.se/a")).isEqualTo("https://www.example.se/a");
    assertThat(faults.web("url", "https://example.se/å")).isEqualTo("https://example.se/å");
    assertThat(faults.web("url", "javascript:alert(1)")).isEmpty();
    assertThat(faults.web("url", "data:text/html,x")).isEmpty();
    assertThat(faults.email("mail", "MAILTO:a@example.se")).isEqualTo("a@example.se");
    assertThat(faults.email("mail", "a at example")).isEmpty();
    assertThat(told).hasSize(3);
  }

  @Test
  void long_texts_are_cut_at_a_word_and_reported() {
    assertThat(faults.fit("name", "ett två tre fyra", 10)).isEqualTo("ett två…");
    assertThat(told).hasSize(1);
  }

  @Test
  void markup_becomes_plain_paragraphs() {
    assertThat(MarkupText.plain("<p>A &amp; B</p>\n\n\n<ul><li>x</li></ul><script>1</script>"))
        .isEqualTo("A & B\n\n- x\n\n1");
    assertThat(MarkupText.line("a\n\nb<br/>c")).isEqualTo("a b c");
  }

  @Test
  void control_characters_and_lone_surrogates_go() {
    assertThat(PlainText.of("\uFEFF a\0b\r\nc\uD800\u0007 ")).isEqualTo("ab\nc\uFFFD");
  }

  @Test
  @Timeout(20)
  void hostile_texts_take_no_time() {
    String dots = "a.".repeat(500_000);
    String spaces = "a" + " ".repeat(1_000_000) + "b";

    assertThat(faults.web("url", dots)).isEmpty();
    assertThat(MarkupText.line(spaces)).hasSize(1_000_002);
    assertThat(MarkupText.plain("<".repeat(1_000_000))).hasSize(1_000_000);
    assertThat(SourceTimes.local("T1".repeat(500_000), Collected.STOCKHOLM)).isEmpty();
    assertThat(SourceTimes.duration("PT1H")).contains(Duration.ofHours(1));
    assertThat(NearMiss.of(dots, List.of("dans"))).isEmpty();
  }
}
