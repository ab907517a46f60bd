package se.halsolots.installer.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.installer.check.Finding;
import se.halsolots.installer.check.PreFlight;
import se.halsolots.installer.check.Report;
import se.halsolots.installer.check.TrialJar;

class PluginFolderTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path server;

  @Test
  void what_is_put_in_is_listed_and_can_be_taken_out_again() throws IOException {
    PluginFolder folder = new PluginFolder(server, CLOCK);
    assertThat(folder.install(jar("1.2.0"), "trial")).isEmpty();

    assertThat(folder.installed())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.id()).isEqualTo("trial");
              assertThat(one.version()).isEqualTo("1.2.0");
            });
    Optional<Path> kept = folder.remove("trial");
    assertThat(folder.installed()).isEmpty();
    assertThat(kept).hasValueSatisfying(file -> assertThat(file).exists());
    assertThat(folder.remove("trial")).isEmpty();
  }

  @Test
  void the_one_before_is_kept() throws IOException {
    PluginFolder folder = new PluginFolder(server, CLOCK);
    folder.install(jar("1.2.0"), "trial");
    Optional<Path> kept = folder.install(jar("1.10.0"), "trial");

    assertThat(kept).hasValueSatisfying(file -> assertThat(file).exists());
    assertThat(folder.installed()).extracting(InstalledJar::version).containsExactly("1.10.0");
    assertThat(PreFlight.jars(server.resolve("plugins-inbox"))).isEmpty();
  }

  @Test
  void an_older_version_is_refused_and_both_are_named() throws IOException {
    PluginFolder folder = new PluginFolder(server, CLOCK);
    folder.install(jar("1.10.0"), "trial");

    assertThat(folder.obstacle(report("1.9.1", "aa"), true))
        .hasValueSatisfying(
            one -> {
              assertThat(one.code()).isEqualTo("version-older");
              assertThat(one.detail()).contains("1.9.1").contains("1.10.0");
            });
    assertThat(folder.obstacle(report("1.10.0-SNAPSHOT", "aa"), false)).isPresent();
    assertThat(folder.obstacle(report("2.0", "aa"), false)).isEmpty();
  }

  @Test
  void the_same_version_with_other_content_must_be_meant() throws IOException {
    PluginFolder folder = new PluginFolder(server, CLOCK);
    folder.install(jar("1.2.0"), "trial");
    String same = folder.installed().get(0).sha256();

    assertThat(folder.obstacle(report("1.2.0", "aa"), false))
        .map(Finding::code)
        .contains("version-same");
    assertThat(folder.obstacle(report("1.2.0", "aa"), true)).isEmpty();
    assertThat(folder.obstacle(report("1.2.0", same), false)).isEmpty();
  }

  @Test
  void what_is_in_quarantine_tells_why() throws IOException {
    Path quarantine = Files.createDirectories(server.resolve("quarantine"));
    Files.writeString(quarantine.resolve("a.jar"), "x");
    Files.writeString(quarantine.resolve("a.jar.txt"), "no zip");

    assertThat(new PluginFolder(server, CLOCK).quarantined())
        .containsExactly(new Quarantined("a.jar", "no zip"));
  }

  private Path jar(String version) {
    return new TrialJar(server).manifest("Portal-Plugin-Version", version).pack();
  }

  private static Report report(String version, String sha256) {
    return new Report("trial", version, sha256, List.of(), List.of());
  }
}
