package se.halsolots.testkit.plugin.contract;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.halsolots.spi.PersonalData;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.plugin.PersonalDataSample;

/** Whoever keeps something about people can show it to them, and erases all of it. */
final class PersonalDataContract implements Contract {

  private static final Set<String> PERSONAL =
      Set.of("name", "nickname", "email", "mail", "phone", "mobile", "contact", "nick");
  private static final String NOBODY = "nobody-at-all@example.org";

  @Override
  public void check(PluginUnderTest plugin, Faults faults) {
    boolean keepsNothing = plugin.plugin().personalData() == PersonalData.none();
    if (OwnTables.exist(plugin)) {
      OwnTables.on(
          DatabaseUnderTest.derby(),
          plugin,
          database ->
              faults.unless(
                  !keepsNothing || personal(plugin, database).isEmpty(),
                  "personalData() answers none(), yet %s look as if they told of people; say how to"
                      + " find and erase it, or call the columns otherwise (a thing has a title)",
                  personal(plugin, database)));
    }
    if (!keepsNothing) {
      OwnTables.withoutRows(
          plugin,
          (empty, context) ->
              faults.unless(
                  empty.personalData().find(context, NOBODY).isEmpty()
                      && empty.personalData().erase(context, NOBODY) == 0,
                  "personalData() finds something about %s, whom nobody knows",
                  NOBODY));
      for (PersonalDataSample sample : ServiceLoader.load(PersonalDataSample.class)) {
        Stream.of(DatabaseUnderTest.derby(), DatabaseUnderTest.postgres())
            .forEach(
                database ->
                    OwnTables.on(database, plugin, one -> tryOut(sample, plugin, one, faults)));
      }
    }
  }

  private static List<String> personal(PluginUnderTest plugin, DatabaseUnderTest database) {
    return Tables.of(database).stream()
        .filter(table -> table.name().startsWith(plugin.tablePrefix()))
        .flatMap(
            table ->
                table.columns().stream()
                    .filter(column -> Stream.of(column.split("_", -1)).anyMatch(PERSONAL::contains))
                    .map(column -> table.name() + "." + column))
        .toList();
  }

  private static void tryOut(
      PersonalDataSample sample,
      PluginUnderTest plugin,
      DatabaseUnderTest database,
      Faults faults) {
    database.<@Nullable Object>inTransaction(
        plugin.id(),
        manager -> {
          eraseAfterKeeping(sample, plugin, manager, faults);
          return null;
        });
  }

  private static void eraseAfterKeeping(
      PersonalDataSample sample, PluginUnderTest plugin, EntityManager manager, Faults faults) {
    var context = plugin.context();
    sample.keep(context, manager);
    PersonalData data = OwnTables.wired(plugin, manager).personalData();
    List<PersonalData.Item> found = data.find(context, sample.about());
    faults.unless(
        !found.isEmpty(), "personalData() does not find what is kept about %s", sample.about());
    Set<String> keys = plugin.texts("sv").keySet();
    Stream.concat(
            found.stream().map(PersonalData.Item::kind),
            found.stream().flatMap(item -> item.values().keySet().stream()))
        .forEach(
            key ->
                faults.unless(
                    keys.contains(key),
                    "personalData() names '%s', which the bundle lacks; write the text",
                    key));
    faults.unless(
        data.erase(context, sample.about()) > 0 && data.find(context, sample.about()).isEmpty(),
        "personalData() leaves something about %s behind; erase all of it",
        sample.about());
  }
}
