package se.halsolots.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.halsolots.kernel.tenancy.Language;

/** Nobody sees a code in place of a language. */
class LanguageNamesTest {

  @ParameterizedTest
  @CsvSource({
    "ar, arabiska, Arabic, العربية",
    "prs, dari, Dari, دری",
    "ps, pashto, Pashto, پښتو",
    "swl, svenskt teckenspråk, Swedish Sign Language, svenskt teckenspråk",
    "kmr, nordkurdiska, Northern Kurdish, kurmancî",
    "aii, assyriska, Assyrian, assyriska",
    "haz, hazaragi, Hazaragi, hazaragi",
  })
  void language_is_called_as_people_call_it(
      String code, String swedish, String english, String own) {
    assertThat(names(Language.SWEDISH).name(code)).isEqualTo(swedish);
    assertThat(names(Language.ENGLISH).name(code)).isEqualTo(english);
    assertThat(names(Language.SWEDISH).ownName(code)).isEqualTo(own);
  }

  @Test
  void list_has_swedish_first() {
    assertThat(names(Language.SWEDISH).list(List.of("swl", "prs", "sv")))
        .isEqualTo("Svenska, dari, svenskt teckenspråk");
  }

  private static LanguageNames names(Language language) {
    return LanguageNames.in(TestSites.visit("boras", language, "aktiviteter", "").words());
  }
}
