package se.halsolots.installer.check;

import java.util.Optional;
import javax.sql.DataSource;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.persistence.SchemaMigrator;

/** Runs a plugin's migrations on an empty database that is thrown away. */
final class SchemaCheck {

  private final ClassLoader plugin;
  private final ClassLoader drivers;
  private final Findings findings;

  SchemaCheck(ClassLoader plugin, ClassLoader drivers, Findings findings) {
    this.plugin = plugin;
    this.drivers = drivers;
    this.findings = findings;
  }

  void check(String id) {
    String where = "db/migration/" + id;
    Optional<ScratchDatabase> database = ScratchDatabase.open(drivers);
    if (database.isEmpty()) {
      findings.warning("schema-unchecked", where, "");
      return;
    }
    try (ScratchDatabase scratch = database.get()) {
      DataSource source = scratch.source();
      new SchemaMigrator(source).migrate(id, plugin);
    } catch (PortalException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      findings.error("schema-broken", where, String.valueOf(cause.getMessage()));
    }
  }
}
