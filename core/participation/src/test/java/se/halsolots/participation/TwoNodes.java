package se.halsolots.participation;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.halsolots.kernel.audit.AuditLog;
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
import se.halsolots.kernel.tenancy.TenantFolders;
import se.halsolots.participation.internal.store.ContactRequestStore;
import se.halsolots.participation.internal.work.ContactIntake;
import se.halsolots.testkit.database.DatabaseUnderTest;

/** Two nodes of which residents ask the same in the same words, and the people who work there. */
@SuppressWarnings("UnnecessaryAssignment") // no container injects here
final class TwoNodes {

  static final Tenant ONE = named("boras");
  static final Tenant OTHER = named("mark");
  static final Tenant REGION = named("region");
  static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
  static final ContactWish WISH =
      new ContactWish(
          "Karin Svensson",
          ContactWay.find("070-123 45 67").orElseThrow(),
          SuitableTime.MORNING,
          "sv",
          "Jag vill börja röra på mig.");

  static final StaffMember PILOT_OF_ONE = pilot("Yusra Ali", ONE);
  static final StaffMember SECOND_OF_ONE = pilot("Anna-Karin Holm", ONE);
  static final StaffMember PILOT_OF_OTHER = pilot("Helena Skog", OTHER);
  static final StaffMember EDITOR_OF_ONE =
      member("Elif Demir", Grant.of(ONE.id(), StaffRole.EDITOR));

  private final DatabaseUnderTest database;
  private final List<String> notes = new ArrayList<>();
  private Instant now = MONDAY;

  TwoNodes(DatabaseUnderTest database) {
    this.database = database.migrated("participation");
  }

  void nowIs(Instant moment) {
    now = moment;
  }

  /** What has been noted in the log, as {@code action label}. */
  List<String> notes() {
    return notes;
  }

  private final class Notes extends AuditLog {
    @Override
    public void note(String action, String target, String label) {
      notes.add(action + " " + label);
    }
  }

  /** What a resident, or a member of staff, does in a node in one transaction. */
  <T extends @Nullable Object> T in(
      Tenant node, @Nullable StaffMember member, Function<ContactRequests, T> work) {
    return inTransaction(
        node, (manager, gate, context) -> work.apply(service(manager, gate, context, member)));
  }

  /** What the job of every night does in a node. */
  int erased(Tenant node) {
    return inTransaction(
        node,
        (manager, gate, context) -> {
          ContactRetention retention = new ContactRetention();
          retention.store = new ContactRequestStore(manager, gate);
          retention.audit = new Notes();
          retention.clock = Clock.fixed(now, ZoneOffset.UTC);
          return retention.eraseDue();
        });
  }

  <T extends @Nullable Object> T store(Tenant node, Function<ContactRequestStore, T> work) {
    return inTransaction(
        node, (manager, gate, context) -> work.apply(new ContactRequestStore(manager, gate)));
  }

  /** Work with the database, behind the gate. */
  private interface Work<T extends @Nullable Object> {
    T in(EntityManager manager, TenantGate gate, TenantContext context);
  }

  private <T extends @Nullable Object> T inTransaction(Tenant node, Work<T> work) {
    TenantContext context = new TenantContext();
    context.enter(node, Language.SWEDISH);
    return database.inTransaction(
        "participation", manager -> work.in(manager, new TenantGate(context, null), context));
  }

  private ContactRequests service(
      EntityManager manager, TenantGate gate, TenantContext context, @Nullable StaffMember member) {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    ContactRequests requests = new ContactRequests();
    requests.store = new ContactRequestStore(manager, gate);
    requests.intake = new ContactIntake(requests.store, context, clock);
    requests.staff = new StaffAccess(context, new RoleTable());
    if (member != null) {
      requests.staff.enter(member);
    }
    requests.audit = new Notes();
    requests.clock = clock;
    return requests;
  }

  private static StaffMember pilot(String name, Tenant node) {
    return member(name, Grant.of(node.id(), StaffRole.HEALTH_PILOT));
  }

  private static StaffMember member(String name, Grant grant) {
    return new StaffMember(
        new AccountId(UUID.randomUUID()), name + "@exempel.se", name, List.of(grant), false);
  }

  private static Tenant named(String id) {
    return TenantFolders.read(Path.of("../../tenants"), key -> true).tenants().stream()
        .filter(one -> one.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
