package se.halsolots.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** People write numbers and addresses in many ways. */
class ContactWayTest {

  @Test
  void numbers_are_understood_however_they_are_written() {
    for (String written :
        new String[] {
          "0701234567",
          "070-123 45 67",
          " 070 - 1234567 ",
          "070\u00a0123\u00a045\u00a067",
          "070–123 45 67",
          "+46 70 123 45 67",
          "+46 (0)70-123 45 67",
          "0046701234567",
          "46701234567",
          "tel:+46701234567",
          "070.123.45.67",
          "٠٧٠١٢٣٤٥٦٧",
          "۰۷۰-۱۲۳ ۴۵ ۶۷",
          "+٤٦٧٠١٢٣٤٥٦٧"
        }) {
      assertThat(ContactWay.find(written).map(ContactWay::value))
          .as(written)
          .contains("+46701234567");
    }
  }

  @Test
  void numbers_are_shown_as_people_write_them() {
    assertThat(shown("0701234567")).contains("070-123 45 67");
    assertThat(shown("033123456")).contains("033-12 34 56");
    assertThat(shown("0320-21 700")).contains("0320-217 00");
    assertThat(shown("08-123 456")).contains("08-12 34 56");
    assertThat(shown("+358 40 123 4567")).contains("+358401234567");
  }

  private static Optional<String> shown(String written) {
    return ContactWay.find(written).map(ContactWay::shown);
  }

  @Test
  void addresses_are_understood_with_blanks_and_as_links() {
    for (String written :
        new String[] {" karin@exempel.se", "mailto:karin@exempel.se", "karin @ exempel.se"}) {
      assertThat(ContactWay.find(written).map(ContactWay::link))
          .as(written)
          .contains("mailto:karin@exempel.se");
    }
  }

  @Test
  void addresses_of_every_kind_of_domain_are_understood() {
    for (String written : new String[] {"åsa@brännö.se", "a.b+c@ex-ample.co.uk", "x@y.xn--p1ai"}) {
      assertThat(ContactWay.find(written).map(ContactWay::value)).as(written).contains(written);
    }
  }

  @Test
  void what_reaches_nobody_is_no_way() {
    for (String written :
        new String[] {
          "karin@exempel..se",
          "karin@.se",
          "",
          "123456",
          "19121212-1212",
          "ring mig",
          "070-12",
          "karin@",
          "karin@exempel",
          "@exempel.se",
          "a@b@c.se",
          "karin@exempel.se?bcc=alla@exempel.se",
          "karin@exempel.se, olle@exempel.se",
          "070-123 45 67 eller 070-765 43 21"
        }) {
      assertThat(ContactWay.find(written)).as(written).isEmpty();
    }
  }

  @Test
  void reference_is_read_as_people_say_it() {
    ContactReference reference = ContactReference.random();
    String spoken = reference.value().toLowerCase(java.util.Locale.ROOT).replace('-', ' ');
    assertThat(ContactReference.find(spoken)).contains(reference);
    assertThat(ContactReference.find("AAAA-AAAA")).isEmpty();
    assertThat(ContactReference.find("")).isEmpty();
  }

  @Test
  void nothing_of_a_person_gets_into_a_log_by_printing() {
    assertThat(TwoNodes.WISH.toString() + TwoNodes.WISH.way()).doesNotContain("Karin", "70");
  }
}
