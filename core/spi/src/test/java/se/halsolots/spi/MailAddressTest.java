package se.halsolots.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MailAddressTest {

  private static final SettingDefinition<String> TOLD =
      SettingDefinition.mailAddresses("told", "setting.told");

  @Test
  void one_address_and_nothing_besides_is_one() {
    assertThat(List.of("anna@boras.se", "anna.ek+guider@mail.boras.se", "åsa@borås.se"))
        .allMatch(MailAddress::isOne);
    assertThat(
            List.of(
                "",
                "anna",
                "anna@boras",
                "a@b.c1",
                "<anna@boras.se>",
                "anna@boras.se,",
                "anna@boras.se;bo@boras.se",
                "anna@boras.se\nBcc: bo@boras.se",
                "a".repeat(250) + "@b.se"))
        .noneMatch(MailAddress::isOne);
  }

  @Test
  void setting_takes_several_addresses_or_none() {
    String two = "anna@boras.se, bo@boras.se;";

    assertThat(TOLD.parse(two)).isEqualTo(two);
    assertThat(MailAddress.separated(two)).containsExactly("anna@boras.se", "bo@boras.se");
    assertThat(TOLD.parse(" ")).isEmpty();
    assertThat(MailAddress.separated("")).isEmpty();
  }

  @Test
  void setting_refuses_what_no_mail_goes_to_and_says_what_is_valid() {
    assertThatThrownBy(() -> TOLD.parse("anna@boras.se, Bo Ek <bo@boras.se>"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("commas between them");
    assertThatThrownBy(() -> TOLD.parse("anna@boras.se,".repeat(22)))
        .hasMessageContaining("at most 300");
  }
}
