package se.halsolots.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.spi.TenantId;

class RoleTableTest {

  private static final TenantId BORAS = new TenantId("boras");
  private static final TenantId MARK = new TenantId("mark");

  @TempDir Path folder;

  private final RoleTable table = new RoleTable();

  @Test
  void node_without_a_file_keeps_the_portals_roles() {
    table.load(folder, List.of(BORAS), List.of());
    assertThat(table.permissions(BORAS, StaffRole.EDITOR))
        .isEqualTo(StaffRole.EDITOR.permissions());
    assertThat(table.problems()).isEmpty();
  }

  @Test
  void node_decides_what_a_role_may_do_there_and_nowhere_else() throws IOException {
    load("editor = catalogue.read, catalogue.edit\nhealth-pilot =\n");
    assertThat(table.permissions(BORAS, StaffRole.EDITOR))
        .containsExactlyInAnyOrder(StaffPermission.CATALOGUE_READ, StaffPermission.CATALOGUE_EDIT);
    assertThat(table.permissions(BORAS, StaffRole.HEALTH_PILOT)).isEmpty();
    assertThat(table.permissions(BORAS, StaffRole.ORGANISER))
        .isEqualTo(StaffRole.ORGANISER.permissions());
    assertThat(table.permissions(MARK, StaffRole.EDITOR)).isEqualTo(StaffRole.EDITOR.permissions());
    assertThat(table.problems()).isEmpty();
  }

  @Test
  void unknown_role_is_told_with_those_there_are() throws IOException {
    load("redaktor = catalogue.read\neditor = catalogue.read\n");
    assertThat(table.problems())
        .singleElement()
        .asString()
        .startsWith("boras/roles.properties: 'redaktor' is no role; there are coordinator,");
    assertThat(table.permissions(BORAS, StaffRole.EDITOR))
        .containsExactly(StaffPermission.CATALOGUE_READ);
  }

  @Test
  void unknown_permission_leaves_the_role_as_it_is() throws IOException {
    load("editor = catalogue.read, catalogue.everything\n");
    assertThat(table.problems())
        .singleElement()
        .asString()
        .contains("editor = 'catalogue.everything' is no permission", "catalogue.publish");
    assertThat(table.permissions(BORAS, StaffRole.EDITOR))
        .isEqualTo(StaffRole.EDITOR.permissions());
  }

  @Test
  void file_that_is_no_text_is_told_and_changes_nothing() throws IOException {
    load("editor = \\u12");
    assertThat(table.problems()).singleElement().asString().contains("cannot be read");
    assertThat(table.permissions(BORAS, StaffRole.EDITOR))
        .isEqualTo(StaffRole.EDITOR.permissions());
  }

  private void load(String lines) throws IOException {
    Files.createDirectories(folder.resolve("boras"));
    Files.writeString(folder.resolve("boras").resolve(RoleTable.FILE), lines);
    table.load(folder, List.of(BORAS, MARK), List.of());
  }
}
