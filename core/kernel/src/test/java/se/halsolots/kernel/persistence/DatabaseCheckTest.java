package se.halsolots.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.settings.PortalSettings;

class DatabaseCheckTest {

  @TempDir Path folder;

  @Test
  void database_that_opens_passes() {
    EmbeddedDataSource database = new EmbeddedDataSource();
    database.setDatabaseName("memory:check");
    database.setCreateDatabase("create");
    assertThatCode(() -> new DatabaseCheck(database).check(settings(Map.of())))
        .doesNotThrowAnyException();
  }

  @Test
  void database_that_does_not_open_is_named_with_a_remedy() throws Exception {
    Files.createDirectories(folder.resolve("db"));
    EmbeddedDataSource database = new EmbeddedDataSource();
    database.setDatabaseName(folder.resolve("db").toString());
    assertThatThrownBy(
            () ->
                new DatabaseCheck(database)
                    .check(settings(Map.of("portal.data", folder.toString()))))
        .isInstanceOf(PortalException.class)
        .hasMessageContaining(folder.resolve("db").toString())
        .hasMessageContaining("Restore the folder from a backup");
  }

  @Test
  void postgres_that_does_not_answer_is_named_with_the_settings_to_correct() {
    EmbeddedDataSource unreachable = new EmbeddedDataSource();
    unreachable.setDatabaseName(folder.resolve("nothing").toString());
    PortalSettings settings =
        settings(
            Map.of("portal.db", "postgres", "PG_USER", "portal", "PG_PASSWORD", "very-hidden"));
    assertThatThrownBy(() -> new DatabaseCheck(unreachable).check(settings))
        .hasMessageContaining("PostgreSQL database at 127.0.0.1:5432, database halsolots")
        .hasMessageContaining("PG_PORT")
        .hasMessageNotContaining("very-hidden");
  }

  private static PortalSettings settings(Map<String, String> values) {
    return new PortalSettings(name -> Optional.ofNullable(values.get(name)));
  }
}
