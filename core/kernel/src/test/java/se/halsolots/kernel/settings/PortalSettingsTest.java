package se.halsolots.kernel.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.halsolots.kernel.error.PortalException;

class PortalSettingsTest {

  private static final Path DOCUMENT = Path.of("../../docs/settings.md");

  @TempDir Path folder;

  @Test
  void portal_without_any_setting_is_a_demo_on_this_machine() {
    PortalSettings settings = settings(Map.of());
    assertThat(settings.mode()).isEqualTo(Mode.DEMO);
    assertThat(settings.isDemo()).isTrue();
    assertThat(settings.port()).isEqualTo(9080);
    assertThat(settings.pageCache()).isTrue();
    assertThat(settings.importHosts()).isEmpty();
    assertThat(settings.baseUrl()).isEmpty();
    assertThat(settings.secret()).isEmpty();
    assertThat(settings.dataFolder()).isAbsolute().endsWithRaw(Path.of("data"));
  }

  @Test
  void values_are_read() {
    PortalSettings settings =
        settings(
            Map.of(
                "portal.import-hosts", "Data.example.org, feeds.example.se",
                "portal.base-url", "https://halsolots.example.se/",
                "portal.page-cache", "off"));
    assertThat(settings.importHosts())
        .containsExactlyInAnyOrder("data.example.org", "feeds.example.se");
    assertThat(settings.baseUrl()).contains(URI.create("https://halsolots.example.se"));
    assertThat(settings.pageCache()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "portal.mode         | test           | portal.mode is 'test'; valid is demo or production",
        "portal.port         | 99999          | portal.port is '99999'; valid is a whole number from 1 to 65535",
        "portal.port         | http           | portal.port is 'http'; valid is a whole number",
        "portal.page-cache   | yes            | portal.page-cache is 'yes'; valid is on or off",
        "portal.import-hosts | https://a.se   | valid is host names separated by commas",
        "portal.base-url     | halsolots.se   | valid is an address like https://halsolots.example.se",
        "portal.base-url     | https://a.se/b | valid is an address like https://halsolots.example.se",
        "portal.db           | oracle         | portal.db is 'oracle'; valid is derby or postgres",
      })
  void value_that_is_not_valid_is_named_with_the_valid_ones(
      String name, String value, String sentence) {
    assertThatThrownBy(() -> settings(Map.of(name, value)).port())
        .isInstanceOf(PortalException.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void all_faults_are_told_at_once() {
    assertThatThrownBy(
            () -> settings(Map.of("portal.port", "0", "portal.mode", "production")).mode())
        .hasMessageContaining("portal.port is '0'")
        .hasMessageContaining("portal.secret is missing and production mode needs it")
        .hasMessageContaining("PORTAL_SECRET");
  }

  @Test
  void postgres_needs_a_user_and_a_password() {
    assertThatThrownBy(() -> settings(Map.of("portal.db", "postgres", "PG_USER", "portal")).port())
        .hasMessageContaining("PG_PASSWORD is missing and portal.db=postgres needs it")
        .hasMessageNotContaining("PG_USER");
  }

  @Test
  void postgres_in_production_needs_an_owner_that_is_somebody_else() {
    Map<String, String> values =
        new HashMap<>(
            Map.of(
                "portal.mode", "production",
                "portal.secret", "x".repeat(32),
                "portal.db", "postgres",
                "PG_USER", "halsolots",
                "PG_PASSWORD", "hemligt"));
    assertThatThrownBy(() -> settings(values).port())
        .hasMessageContaining(
            "PG_OWNER is missing and production mode with portal.db=postgres needs it");
    values.put("PG_OWNER", "halsolots");
    assertThatThrownBy(() -> settings(values).port())
        .hasMessageContaining(
            "set the environment variable PG_OWNER to a user of that server other");
    values.put("PG_OWNER", "halsolots_owner");
    assertThatThrownBy(() -> settings(values).port())
        .hasMessage(
            "PG_OWNER_PASSWORD is missing and PG_OWNER needs it: set the environment variable"
                + " PG_OWNER_PASSWORD to that user's password");
    values.put("PG_OWNER_PASSWORD", "hemligare");
    assertThat(settings(values).isPostgres()).isTrue();
  }

  @Test
  void short_secret_is_refused_and_not_shown() {
    assertThatThrownBy(() -> settings(Map.of("portal.secret", "hemligt-kort")).secret())
        .hasMessageContaining("portal.secret is (12 characters); valid is a text of at least 32")
        .hasMessageNotContaining("hemligt");
  }

  @Test
  void production_runs_with_its_secret() {
    PortalSettings settings =
        settings(Map.of("portal.mode", "production", "portal.secret", "x".repeat(32)));
    assertThat(settings.mode()).isEqualTo(Mode.PRODUCTION);
    assertThat(settings.secret()).isPresent();
  }

  @Test
  void data_folder_that_cannot_be_written_to_is_named() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    PortalSettings settings = settings(Map.of("portal.data", file.resolve("data").toString()));
    assertThatThrownBy(settings::check)
        .hasMessageContaining("portal.data is")
        .hasMessageContaining("cannot be written to");
    settings(Map.of("portal.data", folder.resolve("new/data").toString())).check();
    assertThat(folder.resolve("new/data")).isEmptyDirectory();
  }

  @Test
  void document_has_the_table_of_the_code() throws Exception {
    String table =
        PortalSettings.table().stream()
            .map(
                setting ->
                    "| `%s` | %s | %s | %s |"
                        .formatted(
                            setting.name(),
                            setting.meaning(),
                            setting.check().valid(),
                            setting.defaultValue().isEmpty()
                                ? "none"
                                : "`" + setting.defaultValue() + "`"))
            .collect(Collectors.joining("\n"));
    assertThat(Files.readString(DOCUMENT))
        .as("docs/settings.md must have these rows:%n%s", table)
        .contains("| setting | meaning | valid | default |\n|---|---|---|---|\n" + table + "\n");
  }

  private static PortalSettings settings(Map<String, String> values) {
    return new PortalSettings(name -> Optional.ofNullable(values.get(name)));
  }
}
