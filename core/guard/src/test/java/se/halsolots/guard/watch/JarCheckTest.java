package se.halsolots.guard.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With commands that do what the one for plugins may do. */
class JarCheckTest {

  @TempDir Path home;

  @Test
  void a_jar_without_faults_is_good() throws IOException {
    assertThat(check("echo It may be installed.; exit 0")).isEmpty();
  }

  @Test
  void what_the_command_says_is_the_reason() throws IOException {
    assertThat(check("echo no manifest in $2 for $PORTAL_SERVER; exit 1"))
        .isEqualTo("no manifest in %s for %s".formatted(jar(), home));
  }

  @Test
  void a_jar_that_takes_the_command_down_is_not_good() throws IOException {
    assertThat(check("kill -9 $$")).contains("ended with 137");
  }

  @Test
  void a_jar_that_nobody_can_look_at_is_not_good() {
    assertThat(new JarCheck(home, home).apply(jar())).isNotEmpty();
  }

  private String check(String command) throws IOException {
    Path folder = Files.createDirectories(home.resolve("liberty-config"));
    Files.writeString(folder.resolve("plugins"), command + "\n");
    return new JarCheck(home, home).apply(jar());
  }

  private Path jar() {
    return home.resolve("plugin-trial.jar");
  }
}
