package se.halsolots.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstPasswordsTest {

  private static final String ANNA = "anna@boras.example.se";
  private static final String BO = "bo@mark.example.se";

  @TempDir Path folder;

  @Test
  void start_after_a_stop_goes_on_with_the_same_passwords() {
    String before = FirstPasswords.of(List.of(ANNA), folder).of(ANNA);

    assertThat(FirstPasswords.isUnfinished(folder)).isTrue();
    FirstPasswords again = FirstPasswords.of(List.of(BO, ANNA), folder);

    assertThat(again.of(ANNA)).isEqualTo(before);
    assertThat(again.of(BO)).isNotEqualTo(before);
  }

  @Test
  void file_to_read_is_there_when_all_accounts_are() throws IOException {
    FirstPasswords passwords = FirstPasswords.of(List.of(ANNA), folder);
    assertThat(FirstPasswords.file(folder)).doesNotExist();

    passwords.finish();

    assertThat(FirstPasswords.isUnfinished(folder)).isFalse();
    assertThat(Files.readString(FirstPasswords.file(folder))).contains(ANNA, passwords.of(ANNA));
  }

  @Test
  void passwords_of_a_finished_start_are_not_used_again() {
    FirstPasswords first = FirstPasswords.of(List.of(ANNA), folder);
    first.finish();

    assertThat(FirstPasswords.of(List.of(ANNA), folder).of(ANNA)).isNotEqualTo(first.of(ANNA));
  }
}
