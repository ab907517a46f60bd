package se.halsolots.kernel.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.output.MigrateResult;
import org.jspecify.annotations.Nullable;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;

/**
 * Brings the database schema of each module to the version of its code. A module's migrations are
 * the SQL files in {@code db/migration/<module>}, and it has a history table of its own.
 *
 * <p>Beside the migrations must lie an empty file {@code flyway.location}: without it Flyway finds
 * no folder in Open Liberty's class loaders and migrates nothing, silently.
 */
@ApplicationScoped
public class SchemaMigrator {

  /** Name of the kernel's own migrations. */
  public static final String KERNEL = "kernel";

  private static final Pattern MODULE = Pattern.compile("[a-z][a-z0-9-]{1,30}");

  @Resource(lookup = "jdbc/portal-owner")
  @Nullable DataSource dataSource;

  /** The migrator of the portal's own database, as the role that owns the tables. */
  public SchemaMigrator() {}

  /** A migrator of another data source, for tests and command-line tools. */
  public SchemaMigrator(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Migrates the module's part of the schema.
   *
   * @param module its name, 2 to 31 lower-case letters, digits and hyphens
   * @param loader sees the module's migrations
   * @return how many migrations were run
   * @throws PortalException CONFIGURATION if the database is from a newer version of the module, if
   *     the module has no migrations, if one of them was changed after it had been run, or if one
   *     fails
   */
  public int migrate(String module, ClassLoader loader) {
    if (!MODULE.matcher(module).matches()) {
      throw new IllegalArgumentException(
          "module '" + module + "' must be 2 to 31 lower-case letters, digits or hyphens");
    }
    if (dataSource == null) {
      throw new PortalException(
          ErrorCode.CONFIGURATION,
          "there is no data source jdbc/portal-owner; define it in server.xml");
    }
    SchemaStamps stamps = new SchemaStamps(dataSource);
    if (stamps.isUpToDate(module, loader)) {
      return 0;
    }
    try {
      int run = run(flyway(module, loader, dataSource), module, stamps.hasHistory(module));
      stamps.remember(module, loader);
      return run;
    } catch (FlywayException e) {
      throw new PortalException(
          ErrorCode.CONFIGURATION,
          "the database schema of module '%s' cannot be migrated; restore the backup or mend it by hand: %s"
              .formatted(module, firstLine(e)),
          e);
    }
  }

  /**
   * A database that has no history yet is not asked for it: that takes a second of a first start.
   */
  private static int run(Flyway flyway, String module, boolean hasBegun) {
    if (hasBegun) {
      MigrationInfo[] before = flyway.info().all();
      requireMigrations(module, hasOwn(before));
      refuseNewerDatabase(module, before);
    }
    MigrateResult result = flyway.migrate();
    requireMigrations(module, hasBegun || result.migrationsExecuted > 0);
    return result.migrationsExecuted;
  }

  /** Flyway's own table for that module. */
  static String history(String module) {
    return "FLYWAY_" + module.replace('-', '_').toUpperCase(Locale.ROOT);
  }

  private static Flyway flyway(String module, ClassLoader loader, DataSource dataSource) {
    String location = "classpath:db/migration/" + module;
    return Flyway.configure(loader)
        .dataSource(dataSource)
        .locations(location)
        .callbackLocations(location)
        .table(history(module))
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .ignoreMigrationPatterns(new String[0])
        .load();
  }

  private static boolean hasOwn(MigrationInfo[] known) {
    return Arrays.stream(known)
        .anyMatch(
            info ->
                info.getState() != MigrationState.FUTURE_SUCCESS
                    && info.getState() != MigrationState.MISSING_SUCCESS
                    && info.getState() != MigrationState.BASELINE);
  }

  private static void requireMigrations(String module, boolean any) {
    if (!any) {
      throw new PortalException(
          ErrorCode.CONFIGURATION,
          "module '%1$s' has no migrations; its jar needs db/migration/%1$s with SQL files and an empty file flyway.location"
              .formatted(module));
    }
  }

  private static void refuseNewerDatabase(String module, MigrationInfo[] known) {
    Optional<MigrationInfo> newest =
        Arrays.stream(known)
            .filter(
                info ->
                    info.getState() == MigrationState.FUTURE_SUCCESS
                        || info.getState() == MigrationState.FUTURE_FAILED)
            .reduce((first, second) -> second);
    if (newest.isPresent()) {
      throw new PortalException(
          ErrorCode.CONFIGURATION,
          "the database is from a newer portal: module '%s' has schema version %s there and %s in this program; start the newer portal, or restore a backup from before it"
              .formatted(module, newest.get().getVersion(), newestKnown(known)));
    }
  }

  private static String newestKnown(MigrationInfo[] known) {
    return Arrays.stream(known)
        .filter(info -> info.getVersion() != null)
        .filter(
            info ->
                info.getState() == MigrationState.SUCCESS
                    || info.getState() == MigrationState.PENDING)
        .reduce((first, second) -> second)
        .map(info -> info.getVersion().toString())
        .orElse("none");
  }

  private static String firstLine(Throwable failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
  }
}
