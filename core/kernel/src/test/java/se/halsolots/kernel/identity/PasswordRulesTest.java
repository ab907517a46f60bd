package se.halsolots.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.halsolots.kernel.id.Ids;

class PasswordRulesTest {

  private final PasswordRules rules = new PasswordRules();
  private final StaffMember samira =
      new StaffMember(
          new AccountId(Ids.next()), "samira.lund@mark.se", "Samira Lund", List.of(), false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "korvgrill under månen",
        "vK8#xQ2!mZ7p",
        "häst batteri klammer rätt",
        "日本語のとても長い合言葉です"
      })
  void long_password_that_nobody_would_guess_is_taken(String chosen) {
    assertThatCode(() -> rules.check(chosen, samira, "")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "kort, password.short",
    "elva tecken, password.short",
    "aaaaaaaaaaaaaaaa, password.easy",
    "password1234, password.easy",
    "qwertyuiop12, password.easy",
    "halsolots2026, password.easy",
    "samira.lund2026, password.easy",
    "det gamla lösenordet, password.same"
  })
  void weak_password_is_refused_with_its_reason(String chosen, String reason) {
    assertThatThrownBy(() -> rules.check(chosen, samira, "det gamla lösenordet"))
        .hasMessage(reason);
  }

  @Test
  void password_longer_than_a_sentence_is_refused() {
    assertThatThrownBy(() -> rules.check("xq7 ".repeat(40), samira, ""))
        .hasMessage(PasswordRules.TOO_LONG);
  }

  @Test
  void made_passwords_pass_the_rules_and_never_repeat() {
    Set<String> made = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      String password = PasswordRules.random();
      rules.check(password, samira, "");
      made.add(password);
    }
    assertThat(made).hasSize(200).allMatch(one -> one.matches("([a-z2-9]{4}-){3}[a-z2-9]{4}"));
  }
}
