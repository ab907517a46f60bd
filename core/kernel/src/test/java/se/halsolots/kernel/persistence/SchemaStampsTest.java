package se.halsolots.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.database.EveryDatabase;

/** Flyway is asked again as soon as anything is not as it was. */
@EveryDatabase
class SchemaStampsTest {

  /** The tests share a database; each has a module of its own. */
  private static final AtomicInteger MODULES = new AtomicInteger();

  @TempDir Path folder;

  private final String module = "stamps" + MODULES.incrementAndGet();
  private final String first =
      "create table %s_walk (name varchar(20) not null);".formatted(module);
  private final String second = "alter table %s_walk add column km integer;".formatted(module);
  private final DatabaseUnderTest database;
  private final SchemaMigrator migrator;
  private final SchemaStamps stamps;

  SchemaStampsTest(DatabaseUnderTest database) {
    this.database = database.migrated("kernel");
    this.migrator = new SchemaMigrator(database.ownerDataSource());
    this.stamps = new SchemaStamps(database.ownerDataSource());
  }

  @BeforeEach
  void migrated() throws IOException {
    assertThat(stamps.isUpToDate(module, jar("one", first))).isFalse();
    assertThat(migrator.migrate(module, jar("one", first))).isEqualTo(1);
  }

  @Test
  void same_files_and_same_history_need_no_flyway() throws IOException {
    assertThat(stamps.isUpToDate(module, jar("one again", first))).isTrue();
    assertThat(migrator.migrate(module, jar("one again", first))).isZero();
  }

  @Test
  void a_new_migration_is_run_and_then_remembered() throws IOException {
    ClassLoader newer = jar("two", first, second);
    assertThat(stamps.isUpToDate(module, newer)).isFalse();
    assertThat(migrator.migrate(module, newer)).isEqualTo(1);
    assertThat(stamps.isUpToDate(module, newer)).isTrue();
  }

  @Test
  void an_older_program_is_still_refused() throws IOException {
    migrator.migrate(module, jar("two", first, second));

    ClassLoader older = jar("older", first);
    assertThatThrownBy(() -> migrator.migrate(module, older))
        .isInstanceOf(PortalException.class)
        .hasMessageContaining("the database is from a newer portal");
  }

  @Test
  void a_history_that_somebody_has_touched_is_looked_through_again() throws Exception {
    run(
        "update \"%s\" set \"checksum\" = 1 where \"version\" = '1'"
            .formatted(SchemaMigrator.history(module)));

    ClassLoader same = jar("one again", first);
    assertThat(stamps.isUpToDate(module, same)).isFalse();
    assertThatThrownBy(() -> migrator.migrate(module, same)).isInstanceOf(PortalException.class);
  }

  @Test
  void files_in_a_folder_are_seen_as_well() throws IOException {
    ClassLoader classes = SchemaStampsTest.class.getClassLoader();

    assertThat(MigrationFiles.of("walks", classes))
        .hasValueSatisfying(files -> assertThat(files).hasSize(3));
    assertThat(MigrationFiles.of("nothing", classes)).isEmpty();
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.ownerDataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** A jar with these migrations, one version each. */
  private ClassLoader jar(String name, String... migrations) throws IOException {
    Path file = folder.resolve(name + ".jar");
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out)) {
      entry(jar, "flyway.location", "");
      for (int i = 0; i < migrations.length; i++) {
        entry(jar, "V" + (i + 1) + "__step.sql", migrations[i]);
      }
    }
    return new URLClassLoader(
        new URL[] {file.toUri().toURL()}, SchemaStampsTest.class.getClassLoader());
  }

  private void entry(JarOutputStream jar, String name, String text) throws IOException {
    jar.putNextEntry(new JarEntry("db/migration/" + module + "/" + name));
    jar.write(text.getBytes(StandardCharsets.UTF_8));
    jar.closeEntry();
  }
}
