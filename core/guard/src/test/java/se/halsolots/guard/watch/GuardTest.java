package se.halsolots.guard.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardTest {

  @TempDir Path server;

  private final FakePortal portal = new FakePortal();

  /** A portal that is as the test says, and remembers what it was told. */
  private static final class FakePortal implements Portal {
    private State state = State.UP;
    private final List<String> told = new ArrayList<>();

    @Override
    public State state() {
      return state;
    }

    @Override
    public void reload(
        Collection<Path> created, Collection<Path> modified, Collection<Path> deleted) {
      told.add("+" + created.size() + " *" + modified.size() + " -" + deleted.size());
    }
  }

  @BeforeEach
  void folders() throws IOException {
    Files.createDirectories(server.resolve("logs"));
    Files.writeString(
        server.resolve("logs/messages.log"), "all well\nE CWWKZ0004E: it failed\nmore\n");
    drop("built.jar", "good");
  }

  @Test
  void a_good_jar_is_let_in_once_it_is_whole() throws IOException {
    Guard guard = started();
    drop("new.jar", "good, half");
    guard.look();
    drop("new.jar", "good, and now it is whole");
    guard.look();
    assertThat(portal.told).isEmpty();

    guard.look();
    guard.look();

    assertThat(portal.told).containsExactly("+1 *0 -0");
    assertThat(quarantine()).isEmpty();
  }

  @Test
  void half_a_jar_that_has_stood_still_for_a_moment_is_waited_for() throws IOException {
    Guard guard = started();
    Path jar = server.resolve("plugins/slow.jar");
    Files.writeString(jar, "bad: the first half of it");
    for (int i = 0; i < 5; i++) {
      guard.look();
    }
    assertThat(jar).exists();
    assertThat(portal.told).isEmpty();

    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
    }
    guard.look();
    guard.look();
    assertThat(jar).as("whole, and looked at").doesNotExist();
    assertThat(quarantine()).hasSize(2);
  }

  @Test
  void a_bad_jar_is_taken_out_and_the_portal_hears_nothing_of_it() throws IOException {
    Guard guard = started();
    drop("new.jar", "bad");
    guard.look();
    guard.look();

    assertThat(portal.told).isEmpty();
    assertThat(server.resolve("plugins/new.jar")).doesNotExist();
    assertThat(quarantine()).hasSize(2).anySatisfy(name -> assertThat(name).endsWith("new.jar"));
    assertThat(note()).contains("it is bad");
  }

  @Test
  void removing_a_jar_reloads_the_portal() throws IOException {
    Guard guard = started();
    Files.delete(server.resolve("plugins/built.jar"));
    guard.look();
    guard.look();

    assertThat(portal.told).containsExactly("+0 *0 -1");
  }

  @Test
  void if_the_portal_stays_down_the_newest_unknown_jar_goes_with_the_log_as_reason()
      throws IOException {
    Guard guard = started();
    drop("new.jar", "good at first sight");
    guard.look();
    guard.look();
    portal.state = Portal.State.DOWN;
    guard.look();
    guard.look();
    assertThat(server.resolve("plugins/new.jar")).exists();
    guard.look();

    assertThat(portal.told).containsExactly("+1 *0 -0", "+0 *0 -1");
    assertThat(note()).contains("CWWKZ0004E");
    assertThat(server.resolve("plugins/built.jar")).exists();
  }

  @Test
  void a_jar_that_the_portal_has_run_with_stays_whatever_happens() {
    Guard guard = started();
    portal.state = Portal.State.DOWN;
    for (int i = 0; i < 10; i++) {
      guard.look();
    }
    assertThat(server.resolve("plugins/built.jar")).exists();
    assertThat(portal.told).isEmpty();
  }

  @Test
  void if_the_portal_stays_down_without_them_too_it_says_that_they_may_be_innocent()
      throws IOException {
    Guard guard = started();
    drop("one.jar", "good at first sight, one");
    drop("two.jar", "good at first sight, two");
    portal.state = Portal.State.DOWN;
    for (int i = 0; i < 20; i++) {
      guard.look();
    }

    assertThat(server.resolve("plugins/one.jar")).doesNotExist();
    assertThat(server.resolve("plugins/built.jar")).exists();
    List<String> doubts =
        quarantine().stream().filter(name -> name.endsWith("portal-still-down.txt")).toList();
    assertThat(doubts).hasSize(1);
    assertThat(server.resolve("quarantine").resolve(doubts.get(0)))
        .content()
        .contains("without one.jar, two.jar either", "Restart the server");
  }

  @Test
  void what_was_built_with_the_portal_stays_when_it_has_never_started() throws IOException {
    drop("by-hand.jar", "good at first sight");
    Files.writeString(
        server.resolve("plugins-built.txt"),
        box().checksum(server.resolve("plugins/built.jar")) + "\n");
    Guard guard = new Guard(box(), GuardTest::check, portal);
    portal.state = Portal.State.DOWN;
    guard.start();
    for (int i = 0; i < 20; i++) {
      guard.look();
    }

    assertThat(server.resolve("plugins/built.jar")).exists();
    assertThat(server.resolve("plugins/by-hand.jar")).doesNotExist();
  }

  @Test
  void what_was_put_there_by_hand_is_looked_at_at_the_first_start_too() throws IOException {
    Files.writeString(
        server.resolve("plugins-built.txt"),
        box().checksum(server.resolve("plugins/built.jar")) + "\n");
    drop("by-hand.jar", "bad");
    new Guard(box(), GuardTest::check, portal).start();

    assertThat(server.resolve("plugins/built.jar")).exists();
    assertThat(server.resolve("plugins/by-hand.jar")).doesNotExist();
  }

  @Test
  void what_came_while_the_server_was_off_is_looked_at_before_the_portal_starts()
      throws IOException {
    started();
    drop("night.jar", "bad");
    new Guard(box(), GuardTest::check, portal).start();

    assertThat(server.resolve("plugins/night.jar")).doesNotExist();
    assertThat(server.resolve("plugins/built.jar")).exists();
    assertThat(quarantine()).hasSize(2);
  }

  /** A guard that has seen the portal up with what was built with it. */
  private Guard started() {
    Guard guard = new Guard(box(), GuardTest::check, portal);
    guard.start();
    guard.look();
    return guard;
  }

  private PluginBox box() {
    return new PluginBox(server, server.resolve("logs"));
  }

  private static String check(Path jar) {
    try {
      return new String(Files.readAllBytes(jar), StandardCharsets.ISO_8859_1).startsWith("good")
          ? ""
          : "it is bad";
    } catch (IOException e) {
      return "it is gone";
    }
  }

  /** A jar of which nothing has come for a minute. */
  private void drop(String name, String content) throws IOException {
    Files.createDirectories(server.resolve("plugins"));
    Path jar = Files.writeString(server.resolve("plugins").resolve(name), content);
    FileTime written = Files.getLastModifiedTime(jar);
    Files.setLastModifiedTime(jar, FileTime.from(written.toInstant().minus(Duration.ofMinutes(1))));
  }

  private List<String> quarantine() throws IOException {
    if (!Files.exists(server.resolve("quarantine"))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(server.resolve("quarantine"))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private String note() throws IOException {
    try (Stream<Path> files = Files.list(server.resolve("quarantine"))) {
      return Files.readString(
          files.filter(file -> file.toString().endsWith(".txt")).findFirst().orElseThrow());
    }
  }
}
