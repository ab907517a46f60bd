package se.halsolots.catalogue.desk;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.ActivitySheet;
import se.halsolots.catalogue.Named;
import se.halsolots.catalogue.OrganiserContent;
import se.halsolots.catalogue.OrganiserKind;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.internal.history.ActivityHistory;
import se.halsolots.catalogue.internal.history.ActivityProposals;
import se.halsolots.catalogue.internal.store.Activities;
import se.halsolots.catalogue.internal.store.CatalogueRevisions;
import se.halsolots.catalogue.internal.store.Organiser;
import se.halsolots.catalogue.internal.store.Organisers;
import se.halsolots.catalogue.internal.store.Places;
import se.halsolots.catalogue.testing.ActivitySketch;
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
import se.halsolots.testkit.database.DatabaseUnderTest;

/** Somebody at the desk of a node; each piece of work is a transaction of its own. */
@SuppressWarnings("UnnecessaryAssignment") // outside CDI nobody else fills the fields
final class ActivityDeskWorld {

  static final Instant NOW = Instant.parse("2026-11-18T11:00:00Z");

  private final DatabaseUnderTest database;
  private final Tenant node;
  private final StaffMember member;
  private final List<String> noted = new ArrayList<>();

  private ActivityDeskWorld(DatabaseUnderTest database, Tenant node, String name, Grant grant) {
    this.database = database;
    this.node = node;
    this.member =
        new StaffMember(
            new AccountId(Ids.next()), name + "@example.se", name, List.of(grant), false);
  }

  static ActivityDeskWorld editor(DatabaseUnderTest database, Tenant node, String name) {
    return new ActivityDeskWorld(database, node, name, Grant.of(node.id(), StaffRole.EDITOR));
  }

  static ActivityDeskWorld organiser(DatabaseUnderTest database, Tenant node, Named organiser) {
    return new ActivityDeskWorld(
        database, node, "Gun-Britt Ek", Grant.organiser(node.id(), organiser.id()));
  }

  /** The desk of that node, for somebody with that role in another. */
  static ActivityDeskWorld stranger(DatabaseUnderTest database, Tenant node, Tenant home) {
    return new ActivityDeskWorld(
        database, node, "Ingela Fors", Grant.of(home.id(), StaffRole.EDITOR));
  }

  /** What was noted in the log, as action and title. */
  List<String> noted() {
    return noted;
  }

  <T> T at(Function<ActivityDesk, T> work) {
    return database.inTransaction(
        "catalogue",
        manager -> {
          Desk desk = new Desk(manager);
          return work.apply(desk.desk());
        });
  }

  <T> T atOccasions(Function<OccasionDesk, T> work) {
    return database.inTransaction("catalogue", manager -> work.apply(new Desk(manager).dates()));
  }

  List<HistoryEntry> history(ActivityId id) {
    return database.inTransaction(
        "catalogue", manager -> new Desk(manager).directory().history(id));
  }

  Named organiser(String name) {
    Organiser organiser =
        new Organiser(
            Ids.next(),
            node.id(),
            "organiser-" + Ids.next().toString().substring(20),
            new OrganiserContent(
                name + " " + Ids.next(), OrganiserKind.ASSOCIATION, "", "", "", ""));
    database.inTransaction(
        "catalogue",
        manager -> {
          manager.persist(organiser);
          return true;
        });
    return new Named(organiser.id().value(), organiser.content().name());
  }

  static ActivitySheet walk(String summary) {
    return walk(summary, Optional.empty());
  }

  static ActivitySheet walk(String summary, Optional<Named> organiser) {
    return new ActivitySheet(
        ActivitySketch.of("Promenad i Kinna").summary(summary).content(),
        organiser,
        List.of(),
        Optional.empty(),
        Map.of(Ids.next(), tuesdays()));
  }

  static SeriesContent tuesdays() {
    return new SeriesContent(
        LocalDateTime.parse("2026-11-24T18:00"),
        Duration.ofHours(1),
        ActivitySketch.STOCKHOLM,
        "FREQ=WEEKLY;BYDAY=TU",
        List.of(),
        Map.of());
  }

  ActivityId written(ActivitySheet sheet) {
    ActivityId id = new ActivityId(Ids.next());
    at(desk -> desk.create(id, sheet));
    return id;
  }

  static UUID series(DeskActivity activity) {
    return activity.sheet().series().keySet().iterator().next();
  }

  /** Notes what would be written in the log. */
  private final class NotingLog extends AuditLog {
    @Override
    public void note(String action, String target, String label) {
      noted.add(action + " " + label);
    }
  }

  /** The beans of the desk, put together by hand. */
  private final class Desk {

    private final TenantContext context = new TenantContext();
    private final StaffAccess access = new StaffAccess(context, new RoleTable());
    private final OwnActivities own = new OwnActivities();
    private final DeskRecords records = new DeskRecords();
    private final DeskWriting writing = new DeskWriting();
    private final EntityManager manager;
    private final TenantGate gate;

    Desk(EntityManager manager) {
      this.manager = manager;
      context.enter(node, Language.SWEDISH);
      access.enter(member);
      this.gate = new TenantGate(context, null);
      own.activities = new Activities(manager);
      own.access = access;
      own.context = context;
      records.revisions = new CatalogueRevisions(manager);
      records.history = new ActivityHistory(manager, gate);
      records.proposals = new ActivityProposals(manager, gate);
      records.audit = new NotingLog();
      records.access = access;
      records.clock = Clock.fixed(NOW, ZoneOffset.UTC);
      writing.activities = own.activities;
      writing.organisers = new Organisers(manager);
      writing.places = new Places(manager);
      writing.records = records;
      writing.context = context;
    }

    ActivityDesk desk() {
      ActivityDesk desk = new ActivityDesk();
      desk.own = own;
      desk.records = records;
      desk.writing = writing;
      desk.access = access;
      desk.context = context;
      return desk;
    }

    OccasionDesk dates() {
      OccasionDesk desk = new OccasionDesk();
      desk.own = own;
      desk.records = records;
      return desk;
    }

    DeskDirectory directory() {
      DeskDirectory directory = new DeskDirectory();
      directory.own = own;
      directory.organisers = new Organisers(manager);
      directory.places = new Places(manager);
      directory.history = records.history;
      directory.access = access;
      directory.context = context;
      return directory;
    }
  }
}
