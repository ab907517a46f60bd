package se.halsolots.catalogue.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.catalogue.intake.IntakeFault;
import se.halsolots.catalogue.intake.command.ImportFiles;
import se.halsolots.catalogue.intake.desk.ImportState;
import se.halsolots.catalogue.testing.Nodes;
import se.halsolots.kernel.settings.PortalSettings;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantRegistry;

@SuppressWarnings("UnnecessaryAssignment") // outside CDI nobody else fills the fields
class ImportInboxTest {

  @TempDir Path data = Path.of("");

  private final Desk desk = new Desk();
  private final ImportInbox inbox = new ImportInbox();

  @BeforeEach
  void open() {
    inbox.desk = desk;
    inbox.settings =
        new PortalSettings(
            name -> Optional.of(data.toString()).filter(folder -> name.equals("portal.data")));
    inbox.tenants =
        new TenantRegistry() {
          @Override
          public List<Tenant> all() {
            return List.of(Nodes.REGION, Nodes.MARK);
          }
        };
  }

  private ImportFiles files() {
    return ImportFiles.in(data);
  }

  private void request(String name) throws IOException {
    Properties request = new Properties();
    request.setProperty(ImportFiles.NODE, Nodes.MARK.id().value());
    request.setProperty(ImportFiles.SOURCE, "korpen");
    request.setProperty(ImportFiles.ADDRESS, "/lists/" + name);
    ImportFiles.write(files().request(name), request);
  }

  private Properties status(String name) throws IOException {
    return ImportFiles.read(files().status(name));
  }

  @Test
  void request_that_cannot_be_read_has_failed_and_those_behind_it_go_on() throws Exception {
    request("b");
    Files.write(files().request("a"), new byte[] {'x', '=', (byte) 0xC3, '('});
    Files.writeString(files().request("c"), "address=\\u12");

    inbox.look();

    assertThat(status("a"))
        .containsEntry(ImportFiles.STATE, ImportFiles.FAILED)
        .hasEntrySatisfying(
            ImportFiles.MESSAGE, told -> assertThat(told.toString()).contains("Ask for it again"));
    assertThat(status("c")).containsEntry(ImportFiles.STATE, ImportFiles.FAILED);
    assertThat(status("b")).containsEntry(ImportFiles.STATE, ImportState.RUNNING.name());
    assertThat(desk.asked).containsExactly("/lists/b");
    assertThat(files().request("a")).doesNotExist();
  }

  @Test
  void request_whose_answer_cannot_be_written_is_asked_for_once_and_keeps_nobody_waiting()
      throws Exception {
    request("a");
    request("b");
    // Where the status is to lie there is a folder with something in it.
    Path inTheWay = Files.createDirectories(files().status("a")).resolve("something");
    Files.createFile(inTheWay);

    inbox.look();
    inbox.look();

    assertThat(desk.asked).containsExactly("/lists/a", "/lists/b");
    assertThat(status("b")).containsEntry(ImportFiles.STATE, ImportState.RUNNING.name());

    Files.delete(inTheWay);
    Files.delete(files().status("a"));
    inbox.look();

    assertThat(desk.asked).hasSize(2);
    assertThat(status("a")).containsEntry(ImportFiles.STATE, ImportState.RUNNING.name());
  }

  @Test
  void status_that_names_no_import_has_failed_and_the_others_are_followed() throws Exception {
    Properties broken = new Properties();
    broken.setProperty(ImportFiles.STATE, ImportState.RUNNING.name());
    broken.setProperty("id", "none");
    ImportFiles.write(files().status("a"), broken);
    request("b");
    desk.state = ImportState.DONE;

    inbox.look();

    assertThat(status("a")).containsEntry(ImportFiles.STATE, ImportFiles.FAILED);
    assertThat(status("b")).containsEntry(ImportFiles.STATE, ImportFiles.DONE);
  }

  /** A desk that remembers what was asked for. */
  private static final class Desk extends ImportDesk {

    private final List<String> asked = new ArrayList<>();
    private ImportState state = ImportState.RUNNING;

    @Override
    public UUID ask(IntakeOrder order, String address) {
      asked.add(address);
      return new UUID(0, asked.size());
    }

    @Override
    public ImportReport report(UUID id) {
      return new ImportReport(
          id, Nodes.MARK.id(), "korpen", state, new ImportReport.Counts(0, 0, 0, 0, 0, 0, 0), "");
    }

    @Override
    public List<IntakeFault> faults(UUID id, int skip, int most) {
      return List.of();
    }
  }
}
