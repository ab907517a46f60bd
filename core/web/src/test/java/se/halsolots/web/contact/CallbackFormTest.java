package se.halsolots.web.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.participation.ContactWish;
import se.halsolots.participation.SuitableTime;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.form.Fields;
import se.halsolots.web.page.Visit;
import se.halsolots.web.site.TestSites;
import se.halsolots.web.site.Words;

/** What residents fill in is understood as far as anybody can, and never lost. */
class CallbackFormTest {

  private static final Visit VISIT = TestSites.visit("boras", "kontakt/ring-mig");
  private static final Words WORDS = VISIT.words();

  private static CallbackForm form(String... namesAndTexts) {
    Map<String, List<String>> values = new HashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      values.put(namesAndTexts[i], List.of(namesAndTexts[i + 1]));
    }
    return CallbackForm.of(new Fields(values));
  }

  @Test
  void filled_in_form_is_a_wish() {
    CallbackForm form =
        form(
            "namn", "  Karin   Svensson ",
            "nas", "070 - 123 45 67",
            "tid", "MORNING",
            "sprak", "fi",
            "text", "Rad ett\r\nRad två");
    assertThat(form.errors(WORDS).isEmpty()).isTrue();
    assertThat(form.wish(WORDS))
        .hasValueSatisfying(
            wish -> {
              assertThat(wish.name()).isEqualTo("Karin Svensson");
              assertThat(wish.way().value()).isEqualTo("+46701234567");
              assertThat(wish.suits()).isEqualTo(SuitableTime.MORNING);
              assertThat(wish.language()).isEqualTo("fi");
              assertThat(wish.words()).isEqualTo("Rad ett\nRad två");
            });
  }

  @Test
  void what_nobody_can_have_chosen_is_taken_for_anything() {
    CallbackForm form = form("namn", "Bo", "nas", "bo@exempel.se", "tid", "'", "sprak", "xx");
    assertThat(form.wish(WORDS))
        .hasValueSatisfying(
            wish -> {
              assertThat(wish.suits()).isEqualTo(SuitableTime.ANY);
              assertThat(wish.language()).isEqualTo(ContactWish.OTHER_LANGUAGE);
            });
  }

  @Test
  void errors_come_in_the_order_of_the_fields_and_nothing_is_lost() {
    CallbackForm form = form("nas", "12", "text", "x".repeat(ContactWish.LONGEST_WORDS + 1));
    FormErrors errors = form.errors(WORDS);
    assertThat(errors.getLines())
        .extracting(FormErrors.Line::field)
        .containsExactly("namn", "nas", "text");
    assertThat(errors.of("nas")).contains("riktnummer");
    assertThat(errors.of("text")).contains("1\u00a0000", "1\u00a0001");
    assertThat(form.wish(WORDS)).isEmpty();
    assertThat(form.way()).isEqualTo("12");
  }

  @Test
  void half_an_address_is_told_apart_from_half_a_number() {
    assertThat(form("namn", "Bo", "nas", "bo@").errors(WORDS).of("nas")).contains("e-postadress");
    assertThat(form("namn", "Bo").errors(WORDS).of("nas"))
        .contains("telefonnummer")
        .contains("e-postadress");
  }

  @Test
  void languages_are_named_in_their_own_words_too_and_that_of_the_page_is_chosen() {
    Visit english = TestSites.visit("boras", Language.ENGLISH, "kontakt/ring-mig", "");
    List<Choice> choices = CallbackForm.empty(english).languages(english.words());
    assertThat(choices)
        .extracting(Choice::label)
        .contains("Arabic – العربية", "Swedish – Svenska", "Finnish – Suomi");
    assertThat(choices).filteredOn(Choice::chosen).extracting(Choice::value).containsExactly("en");
  }
}
