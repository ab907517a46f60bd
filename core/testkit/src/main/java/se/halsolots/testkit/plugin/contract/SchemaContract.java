package se.halsolots.testkit.plugin.contract;

import java.util.stream.Stream;
import se.halsolots.testkit.database.DatabaseUnderTest;

/** Tables are the plugin's own, and each row belongs to a tenant, on both databases. */
final class SchemaContract implements Contract {

  private static final String TENANT = "tenant_id";

  @Override
  public void check(PluginUnderTest plugin, Faults faults) {
    if (!OwnTables.exist(plugin)) {
      return;
    }
    String folder = "db/migration/" + plugin.id() + "/";
    faults.unless(
        plugin.find(folder + "flyway.location").filter(String::isBlank).isPresent(),
        "the file %sflyway.location is missing or not empty; put an empty one beside the"
            + " migrations",
        folder);
    for (String file : plugin.files(folder)) {
      faults.unless(
          file.endsWith("flyway.location")
              || file.substring(folder.length()).matches("V[0-9]+__\\w+\\.sql"),
          "the file %s is no migration; call it such as V001__create_tables.sql",
          file);
    }
    Stream.of(DatabaseUnderTest.derby(), DatabaseUnderTest.postgres())
        .forEach(database -> on(database, plugin, faults));
  }

  private static void on(DatabaseUnderTest database, PluginUnderTest plugin, Faults faults) {
    try {
      OwnTables.on(
          database, plugin, one -> Tables.of(one).forEach(table -> table(table, plugin, faults)));
    } catch (org.flywaydb.core.api.FlywayException e) {
      faults.unless(
          false,
          "the migrations do not run on %s: %s; write SQL that both databases take",
          database,
          String.valueOf(e.getMessage()).replace("%", "%%"));
    }
  }

  private static void table(Tables.Table table, PluginUnderTest plugin, Faults faults) {
    faults.unless(
        table.name().startsWith(plugin.tablePrefix()),
        "the table %s does not begin with %s; call it so",
        table.name(),
        plugin.tablePrefix());
    faults.unless(
        table.mandatory().contains(TENANT),
        "the table %s has no tenant_id that is not null; add it: tenant_id varchar(31) not null",
        table.name());
    faults.unless(
        !table.keys().isEmpty(), "the table %s has no primary key; give it one", table.name());
    table
        .keys()
        .forEach(
            (key, columns) ->
                faults.unless(
                    columns.get(0).equals(TENANT),
                    "the key %s of the table %s begins with %s; begin it with tenant_id",
                    key,
                    table.name(),
                    columns.get(0)));
  }
}
