package se.halsolots.kernel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.halsolots.kernel.testing.StaffWorld.BORAS;
import static se.halsolots.kernel.testing.StaffWorld.MARK;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.kernel.settings.PortalSettings;
import se.halsolots.kernel.testing.StaffWorld;
import se.halsolots.spi.TenantId;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

/** From a plugin's words to a mail server in the same process, which may be away for a while. */
@EveryDatabase
@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class MailTest {

  private static final String TO = "kim@example.se";

  private final DatabaseUnderTest database;
  private final Path folder;
  private final StaffWorld world;
  private final int port;
  private GreenMail server;

  MailTest(DatabaseUnderTest database, @TempDir Path folder) throws IOException {
    this.database = database;
    this.folder = folder;
    world = new StaffWorld(database, folder, Outbox.class, MailSack.class);
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    server = newServer();
  }

  private GreenMail newServer() {
    return new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  }

  @BeforeEach
  void begin_with_an_empty_outbox() {
    for (TenantId node : List.of(MARK, BORAS)) {
      world.byNobody(node, beans -> beans.get(Outbox.class).erase("walks"));
    }
    server.start();
  }

  @AfterEach
  void close() {
    server.stop();
    world.close();
  }

  private MailCarriers carriers(Map<String, String> set) {
    MailCarriers carriers = new MailCarriers();
    carriers.settings = new PortalSettings(name -> Optional.ofNullable(set.get(name)));
    carriers.clock = world.clock();
    return carriers;
  }

  private MailCarrier smtp() {
    return carriers(
            Map.of(
                "portal.mail.host", "127.0.0.1",
                "portal.mail.port", Integer.toString(port),
                "portal.mail.from", "halsolots@example.se",
                "portal.mail.starttls", "off"))
        .find()
        .orElseThrow();
  }

  private void write(TenantId node, String subject, String text) {
    world.byNobody(
        node,
        beans -> {
          beans.get(Outbox.class).send("walks", TO, subject, text);
          return true;
        });
  }

  private void send(TenantId node) {
    world.byNobody(
        node,
        beans -> {
          MailJob job = new MailJob();
          job.sack = beans.get(MailSack.class);
          job.send(smtp());
          return true;
        });
  }

  /** The mails of a node as {@code state:text}. */
  private List<String> kept(TenantId node) {
    List<String> kept = new ArrayList<>();
    try (var connection = database.ownerDataSource().getConnection();
        var statement =
            connection.prepareStatement("select state, body from ker_mail where tenant_id = ?")) {
      statement.setString(1, node.value());
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          kept.add(rows.getString(1) + ":" + rows.getString(2));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return kept;
  }

  @Test
  void mail_arrives_once_and_its_text_is_erased() throws Exception {
    write(MARK, "Du har fått en plats", "Hej Kim!\n\nPå lördag går vi.");
    send(BORAS);
    assertThat(server.getReceivedMessages()).as("another node's job").isEmpty();
    send(MARK);
    send(MARK);

    MimeMessage[] received = server.getReceivedMessages();
    assertThat(received).hasSize(1);
    assertThat(received[0].getSubject()).isEqualTo("Du har fått en plats");
    assertThat(received[0].getFrom()[0]).hasToString("halsolots@example.se");
    assertThat(received[0].getAllRecipients()[0]).hasToString(TO);
    assertThat(received[0].getContent().toString()).contains("På lördag går vi.");
    assertThat(kept(MARK)).containsExactly("SENT:");
  }

  @Test
  void mail_waits_with_growing_pauses_while_the_server_is_down() {
    server.stop();
    write(MARK, "Hej", "Text");
    send(MARK);
    assertThat(kept(MARK)).containsExactly("WAITING:Text");

    server = newServer();
    server.start();
    send(MARK);
    assertThat(server.getReceivedMessages()).as("within the pause").isEmpty();
    world.clock().forward(Duration.ofMinutes(1));
    send(MARK);
    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(kept(MARK)).containsExactly("SENT:");
  }

  @Test
  void mail_that_nobody_takes_for_a_day_is_given_up() {
    server.stop();
    write(MARK, "Hej", "Text");
    int tries = 0;
    while (kept(MARK).contains("WAITING:Text") && tries < 100) {
      send(MARK);
      world.clock().forward(Duration.ofHours(2));
      tries++;
    }
    assertThat(tries).isBetween(12, 14);
    assertThat(kept(MARK)).containsExactly("FAILED:");
    server = newServer();
    server.start();
    send(MARK);
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void work_that_fails_sends_nothing() {
    assertThatThrownBy(
            () ->
                world.byNobody(
                    MARK,
                    beans -> {
                      beans.get(Outbox.class).send("walks", TO, "Hej", "Text");
                      throw new IllegalStateException("it went wrong after all");
                    }))
        .hasMessage("it went wrong after all");
    send(MARK);
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void line_breaks_become_no_headers() {
    for (String to : List.of(TO + "\nBcc: all@example.se", "a@example.se,b@example.se", "kim")) {
      assertThatThrownBy(() -> new Letter(to, "Hej", "Text"))
          .isInstanceOf(IllegalArgumentException.class);
    }
    for (String subject : List.of("Hej\r\nBcc: all@example.se", "Hej\u2028du", " ")) {
      assertThatThrownBy(() -> new Letter(TO, subject, "Text"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void traces_are_erased_after_30_days_in_their_own_node() {
    write(MARK, "Hej", "Text");
    write(BORAS, "Hej", "Text");
    send(MARK);
    world.clock().forward(Duration.ofDays(30));
    assertThat(eraseDue(MARK)).isZero();
    world.clock().forward(Duration.ofSeconds(1));
    assertThat(eraseDue(MARK)).isEqualTo(1);
    assertThat(kept(BORAS)).hasSize(1);
  }

  private int eraseDue(TenantId node) {
    return world.byNobody(node, beans -> beans.get(Outbox.class).eraseDue());
  }

  @Test
  void demonstration_without_a_server_writes_files_and_production_keeps_mails() throws Exception {
    MailCarrier files = carriers(Map.of("portal.data", folder.toString())).find().orElseThrow();
    files.carry(new Letter(TO, "Åter en plats", "Hej Kim!"));
    try (var written = Files.list(folder.resolve("mail"))) {
      Path file = written.findFirst().orElseThrow();
      assertThat(file.getFileName().toString()).endsWith(".eml");
      MimeMessage message = GreenMailUtil.newMimeMessage(Files.readString(file));
      assertThat(message.getSubject()).isEqualTo("Åter en plats");
    }
    Map<String, String> production =
        Map.of("portal.mode", "production", "portal.secret", "x".repeat(32));
    assertThat(carriers(production).find()).isEmpty();
  }
}
