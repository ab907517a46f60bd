package se.halsolots.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The contract changes on purpose only. What it consists of is recorded in {@code
 * spi-signatures.txt}, whose first line is the version of the contract.
 */
class ContractChangesTest {

  private static final Path RECORD = Path.of("src/test/resources/spi-signatures.txt");
  private static final Path CHANGELOG = Path.of("../../docs/changelog.md");
  private static final Path CLASSES = Path.of("target/classes");
  private static final Path FRESH = Path.of("target/spi-signatures.txt");

  private final List<String> recorded = Files.readAllLines(RECORD);
  private final List<String> present = Signatures.ofContract(CLASSES);

  ContractChangesTest() throws IOException {
    List<String> fresh = new ArrayList<>(List.of(versionLine(PortalPlugin.CONTRACT_VERSION)));
    fresh.addAll(present);
    Files.write(FRESH, fresh);
  }

  @Test
  void contract_is_as_recorded() {
    assertThat(present)
        .as(
            "the contract has changed; tell plugin authors in docs/changelog.md, and record it by:"
                + " cp core/spi/%s core/spi/%s",
            FRESH, RECORD)
        .isEqualTo(recorded.subList(1, recorded.size()));
  }

  @Test
  void nothing_is_taken_away_under_the_same_version() {
    assertThat(takenAway(recorded, present, PortalPlugin.CONTRACT_VERSION))
        .as(
            "old plugins lean on these lines; bring them back, or raise"
                + " PortalPlugin.CONTRACT_VERSION, tell plugin authors in docs/changelog.md what to"
                + " do, and record the contract by: cp core/spi/%s core/spi/%s",
            FRESH, RECORD)
        .isEmpty();
  }

  @Test
  void changelog_tells_of_this_version() throws IOException {
    assertThat(Files.readString(CHANGELOG))
        .as("docs/changelog.md is to tell plugin authors of this version of the contract")
        .contains("contract, version " + PortalPlugin.CONTRACT_VERSION);
  }

  @Test
  void removal_is_seen_unless_the_version_is_raised() {
    List<String> before = List.of(versionLine(7), "A.a() : int", "B.b() : int");

    assertThat(takenAway(before, List.of("A.a() : int"), 7)).containsExactly("B.b() : int");
    assertThat(takenAway(before, List.of("A.a() : long", "B.b() : int", "C.c() : int"), 7))
        .containsExactly("A.a() : int");
    assertThat(takenAway(before, List.of("A.a() : int"), 8)).isEmpty();
  }

  @Test
  void every_kind_of_member_is_recorded() {
    assertThat(present)
        .contains(
            "PortalPlugin.CONTRACT_VERSION : int = " + PortalPlugin.CONTRACT_VERSION,
            "PortalPlugin.pages() : java.util.List<PluginPage> default",
            "TenantId components(String)",
            "ActivityField.Kind.FLAG : constant",
            "PluginPage.Answer.Missing : record of PluginPage$Answer")
        .anyMatch(line -> line.startsWith("PluginContext : interface, for plugins to CALL"))
        .noneMatch(line -> line.startsWith("NoPersonalData"));
  }

  private static List<String> takenAway(List<String> recorded, List<String> present, int version) {
    if (!recorded.get(0).equals(versionLine(version))) {
      return List.of();
    }
    return recorded.stream().skip(1).filter(line -> !present.contains(line)).toList();
  }

  private static String versionLine(int version) {
    return "contract version " + version;
  }
}
