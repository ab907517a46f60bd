package se.halsolots.catalogue.internal.intake;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.halsolots.catalogue.intake.IntakeDeletion;
import se.halsolots.catalogue.intake.IntakeItem;
import se.halsolots.catalogue.internal.history.ActivityHistory;
import se.halsolots.catalogue.internal.store.Activities;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.internal.store.CatalogueRevisions;
import se.halsolots.catalogue.internal.store.NodeSelection;
import se.halsolots.catalogue.internal.store.Organisers;
import se.halsolots.catalogue.internal.store.Places;
import se.halsolots.catalogue.internal.store.Selections;
import se.halsolots.catalogue.testing.ActivitySketch;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.persistence.TenantGate;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.testkit.database.DatabaseUnderTest;

/** Takes in items of one source of its own for a node, each portion in its own transaction. */
final class IntakeWorld {

  static final Instant NOW = Instant.parse("2026-11-18T11:00:00Z");

  private final DatabaseUnderTest database;
  private final Tenant node;
  private final String source;

  IntakeWorld(DatabaseUnderTest database, Tenant node) {
    this(database, node, "source " + Ids.next());
  }

  private IntakeWorld(DatabaseUnderTest database, Tenant node, String source) {
    this.database = database;
    this.node = node;
    this.source = source;
  }

  /** The same source for another node. */
  IntakeWorld of(Tenant other) {
    return new IntakeWorld(database, other, source);
  }

  /** Another source of the same node. */
  IntakeWorld another() {
    return new IntakeWorld(database, node);
  }

  IntakeTally publish(ActivitySketch... sketches) {
    return take(true, items(sketches));
  }

  IntakeTally draft(ActivitySketch... sketches) {
    return take(false, items(sketches));
  }

  IntakeTally delete(String... sourceIds) {
    return take(true, List.of(sourceIds).stream().map(IntakeWorld::deletion).toList());
  }

  static IntakeItem deletion(String sourceId) {
    return new IntakeDeletion("row 3", sourceId);
  }

  static List<IntakeItem> items(ActivitySketch... sketches) {
    return List.of(sketches).stream().<IntakeItem>map(ActivitySketch::item).toList();
  }

  IntakeTally take(boolean publish, List<IntakeItem> items) {
    return inTransaction(
        manager -> service(manager).take(items, new IntakeOrder(node.id(), source, publish)));
  }

  /** What a test wants to know or do about what was taken in under that id. */
  <T> T activity(String sourceId, Function<Activity, T> work) {
    return inTransaction(
        manager ->
            work.apply(
                new Activities(manager).fromSource(node.id(), source, List.of(sourceId)).get(0)));
  }

  /** What the node makes of it. */
  Optional<NodeSelection> selection(String sourceId, Tenant of) {
    return inTransaction(
        manager -> {
          Activity activity =
              new Activities(manager).fromSource(node.id(), source, List.of(sourceId)).get(0);
          return new Selections(manager, gate(of)).find(activity.id());
        });
  }

  /** The name of the source. */
  String source() {
    return source;
  }

  /** Whether something was taken in under that id. */
  boolean knows(String sourceId) {
    return inTransaction(
        manager ->
            !new Activities(manager).fromSource(node.id(), source, List.of(sourceId)).isEmpty());
  }

  long latestRevision() {
    return inTransaction(manager -> new CatalogueRevisions(manager).latest());
  }

  private <T> T inTransaction(Function<EntityManager, T> work) {
    return database.inTransaction("catalogue", work);
  }

  @SuppressWarnings("UnnecessaryAssignment") // outside CDI nobody else fills the fields
  IntakeService service(EntityManager manager) {
    KnownCatalogue known = new KnownCatalogue();
    known.activities = new Activities(manager);
    known.organisers = new Organisers(manager);
    known.places = new Places(manager);
    known.revisions = new CatalogueRevisions(manager);
    known.history = new ActivityHistory(manager, gate(node));
    known.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    IntakeService service = new IntakeService();
    service.knownCatalogue = known;
    service.revisions = known.revisions;
    service.selections = new Selections(manager, gate(node));
    service.history = known.history;
    service.clock = known.clock;
    return service;
  }

  static TenantGate gate(Tenant node) {
    TenantContext context = new TenantContext();
    context.enter(node, Language.SWEDISH);
    return new TenantGate(context, null);
  }
}
