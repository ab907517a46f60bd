package se.halsolots.web.staff.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.halsolots.kernel.tenancy.Language;

/** What readers say in English is said to staff in Swedish. */
class FaultWordsTest {

  private final FaultWords words = new FaultWords(Language.SWEDISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "is missing; a service needs a name|saknas; tjänsten behöver ett namn",
        "the text has 5000 characters and was shortened; at most 200 fit|texten har 5000 tecken och är kortad; högst 200 får plats",
        "is no position on Earth; valid are degrees -90–90|är ingen position på jorden; giltigt är grader -90–90",
        "stands at services.csv row 2 already; the first one was taken|finns redan på services.csv row 2; den första lästes in",
        "activity x-y ends at age 12; the portal is for residents from 16 years, so it stays unpublished|aktiviteten är bara för yngre än 16 år och publiceras inte",
        "saknas; skriv en rubrik|saknas; skriv en rubrik"
      })
  void reasons(String english, String swedish) {
    assertThat(words.reason(english)).isEqualTo(swedish);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "data/services.csv row 4|data/services.csv, rad 4",
        "line 19|rad 19",
        "rad 7|rad 7",
        "organization_full.json the file services[0]|organization_full.json the file services[0]"
      })
  void positions(String english, String swedish) {
    assertThat(words.position(english)).isEqualTo(swedish);
  }

  @Test
  void fields_are_called_as_in_the_template_with_the_source_s_own_name_beside() {
    assertThat(words.field("SUMMARY")).isEqualTo("Rubrik (SUMMARY)");
    assertThat(words.field("Startdatum")).isEqualTo("Startdatum");
    assertThat(new FaultWords(Language.ENGLISH).field("SUMMARY")).isEqualTo("SUMMARY");
  }
}
