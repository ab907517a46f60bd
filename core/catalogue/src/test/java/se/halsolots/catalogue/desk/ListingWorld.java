package se.halsolots.catalogue.desk;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.OrganiserContent;
import se.halsolots.catalogue.internal.history.ActivityHistory;
import se.halsolots.catalogue.internal.history.ActivityProposals;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.internal.store.ActivitySource;
import se.halsolots.catalogue.internal.store.CatalogueRevisions;
import se.halsolots.catalogue.internal.store.DeskRuns;
import se.halsolots.catalogue.internal.store.Organiser;
import se.halsolots.catalogue.testing.ActivitySketch;
import se.halsolots.catalogue.testing.Nodes;
import se.halsolots.kernel.audit.AuditLog;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.identity.AccountId;
import se.halsolots.kernel.identity.Grant;
import se.halsolots.kernel.identity.RoleTable;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.identity.StaffMember;
import se.halsolots.kernel.identity.StaffRole;
import se.halsolots.kernel.persistence.TenantGate;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.testkit.database.DatabaseUnderTest;

/** Somebody at work at the desk of a node, for the length of one transaction. */
@SuppressWarnings("UnnecessaryAssignment") // outside CDI nobody else fills the fields
final class ListingWorld {

  static final Instant NOW = Instant.parse("2026-10-24T08:00:00Z");
  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  final ActivityListing listing = new ActivityListing();
  final ActivityBulk bulk = new ActivityBulk();
  final SelectionDesk selection = new SelectionDesk();
  final DeskJournal journal = new DeskJournal();
  final DeskUndo undo = new DeskUndo();
  final ActivityProposals proposals;
  final List<String> notes = new ArrayList<>();

  private ListingWorld(EntityManager manager, Tenant node, StaffMember member) {
    TenantContext context = new TenantContext();
    context.enter(node, Language.SWEDISH);
    TenantGate gate = new TenantGate(context, null);
    proposals = new ActivityProposals(manager, gate);
    StaffAccess access = new StaffAccess(context, new RoleTable());
    access.enter(member);
    ListedActivities listed = new ListedActivities();
    listed.entityManager = manager;
    listed.clock = CLOCK;
    listing.entityManager = manager;
    listing.access = access;
    listing.context = context;
    listing.clock = CLOCK;
    listing.listed = listed;
    listing.proposals = proposals;
    journal.runs = new DeskRuns(manager, gate);
    journal.access = access;
    journal.clock = CLOCK;
    bulk.access = access;
    bulk.journal = journal;
    bulk.steps = steps(manager, context, records(manager, access, gate), gate);
    selection.entityManager = manager;
    selection.gate = gate;
    selection.access = access;
    selection.context = context;
    selection.tenants = region();
    selection.clock = CLOCK;
    selection.listed = listed;
    selection.journal = journal;
    selection.steps = selectionSteps(manager, gate);
    undo.journal = journal;
    undo.bulk = bulk;
    undo.selection = selection;
  }

  private DeskRecords records(EntityManager manager, StaffAccess access, TenantGate gate) {
    DeskRecords records = new DeskRecords();
    records.revisions = new CatalogueRevisions(manager);
    records.history = new ActivityHistory(manager, gate);
    records.proposals = proposals;
    records.audit = audit();
    records.access = access;
    records.clock = CLOCK;
    return records;
  }

  private BulkSteps steps(
      EntityManager manager, TenantContext context, DeskRecords records, TenantGate gate) {
    BulkSteps steps = new BulkSteps();
    steps.entityManager = manager;
    steps.records = records;
    steps.runs = new DeskRuns(manager, gate);
    steps.context = context;
    return steps;
  }

  private SelectionSteps selectionSteps(EntityManager manager, TenantGate gate) {
    SelectionSteps steps = new SelectionSteps();
    steps.entityManager = manager;
    steps.gate = gate;
    steps.revisions = new CatalogueRevisions(manager);
    steps.runs = new DeskRuns(manager, gate);
    steps.audit = audit();
    return steps;
  }

  private AuditLog audit() {
    return new AuditLog() {
      @Override
      public void note(String action, String target, String label) {
        notes.add(action + " " + label);
      }
    };
  }

  private static TenantRegistry region() {
    return new TenantRegistry() {
      @Override
      public Tenant region() {
        return Nodes.REGION;
      }
    };
  }

  /** An editor of the node at work. */
  static <T> T editor(DatabaseUnderTest database, Tenant node, Function<ListingWorld, T> work) {
    return at(database, node, Grant.of(node.id(), StaffRole.EDITOR), work);
  }

  /** Somebody who keeps one organiser's activities at work. */
  static <T> T organiser(
      DatabaseUnderTest database, Tenant node, UUID organiser, Function<ListingWorld, T> work) {
    return at(database, node, Grant.organiser(node.id(), organiser), work);
  }

  static <T> T at(
      DatabaseUnderTest database, Tenant node, Grant grant, Function<ListingWorld, T> work) {
    StaffMember member =
        new StaffMember(
            new AccountId(Ids.next()), "amir@example.se", "Amir Rahimi", List.of(grant), false);
    return database.inTransaction(
        "catalogue", manager -> work.apply(new ListingWorld(manager, node, member)));
  }

  /** Stores an activity of a node; the work may bring it further before it is kept. */
  static ActivityId store(
      DatabaseUnderTest database,
      Tenant node,
      ActivitySketch sketch,
      Function<Activity, Activity> work) {
    return database.inTransaction(
        "catalogue",
        manager -> {
          Activity activity =
              new Activity(
                  Ids.next(), node.id(), "a-" + Ids.next(), sketch.content(), NOW, "Hälsolots");
          activity.happensOn(sketch.times(), Ids::next);
          activity.cameFrom(
              ActivitySource.of(
                  "fil", sketch.item().sourceId() + Ids.next(), Optional.empty(), "digest"));
          activity.changedIn(new CatalogueRevisions(manager).next());
          manager.persist(work.apply(activity));
          return activity.id();
        });
  }

  static Activity find(DatabaseUnderTest database, ActivityId id) {
    return database.inTransaction(
        "catalogue",
        manager -> {
          Activity found = manager.find(Activity.class, id.toString());
          found.lifeSoFar();
          return found;
        });
  }

  static Organiser organiser(DatabaseUnderTest database, Tenant node, String name) {
    return database.inTransaction(
        "catalogue",
        manager -> {
          Organiser organiser =
              new Organiser(
                  Ids.next(),
                  node.id(),
                  "o-" + Ids.next(),
                  new OrganiserContent(
                      name, se.halsolots.catalogue.OrganiserKind.ASSOCIATION, "", "", "", ""));
          manager.persist(organiser);
          return organiser;
        });
  }
}
