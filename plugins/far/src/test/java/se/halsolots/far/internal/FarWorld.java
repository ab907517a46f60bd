package se.halsolots.far.internal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.halsolots.far.FarPlugin;
import se.halsolots.testkit.database.DatabaseUnderTest;
import se.halsolots.testkit.plugin.TestContext;

/** The module without a container: its beans on a real database, and nodes made of paper. */
public final class FarWorld {

  private final DatabaseUnderTest database;

  public FarWorld(DatabaseUnderTest database) {
    this.database = database.migrated("far");
  }

  /** The beans, for the time of one transaction. */
  public record Beans(
      Clinics clinics,
      Doors doors,
      Slips slips,
      Contacts contacts,
      Figures figures,
      FarExport export,
      FarDemo demo) {}

  /** A node that no other test knows, in which three activities are shown. */
  public static TestContext node() {
    String id = "n" + UUID.randomUUID().toString().substring(0, 8);
    TestContext context = TestContext.of(new FarPlugin()).tenant(id, "Mark");
    context.catalogue().show("Promenad vid sjön", Map.of("kunnig", "ja", "start", "ovan"));
    context.catalogue().show("Vattengympa", Map.of("kunnig", "ja", "intensitet", "lag"));
    context.catalogue().show("Boule i parken");
    return context;
  }

  /** The activity of that title. */
  public static UUID activity(String title) {
    return UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8));
  }

  /** Does it in a transaction of its own. */
  @SuppressWarnings("UnnecessaryAssignment") // outside CDI nobody else fills the fields
  public <T extends @Nullable Object> T in(Function<Beans, T> work) {
    return database.inTransaction(
        "far",
        manager -> {
          FarStore store = new FarStore();
          store.entityManager = manager;
          Clinics clinics = new Clinics();
          clinics.store = store;
          Doors doors = new Doors();
          doors.store = store;
          Slips slips = new Slips();
          slips.store = store;
          Contacts contacts = new Contacts();
          contacts.store = store;
          Figures figures = new Figures();
          figures.store = store;
          FarExport export = new FarExport();
          export.store = store;
          FarDemo demo = new FarDemo();
          demo.store = store;
          return work.apply(new Beans(clinics, doors, slips, contacts, figures, export, demo));
        });
  }
}
