package se.halsolots.catalogue.desk;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.halsolots.catalogue.internal.store.Articles;
import se.halsolots.catalogue.internal.store.CatalogueRevisions;
import se.halsolots.catalogue.internal.store.OldAddresses;
import se.halsolots.catalogue.internal.store.Organisers;
import se.halsolots.catalogue.internal.store.Places;
import se.halsolots.catalogue.internal.store.Uses;
import se.halsolots.kernel.audit.AuditLog;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.identity.AccountId;
import se.halsolots.kernel.identity.Grant;
import se.halsolots.kernel.identity.RoleTable;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.identity.StaffAccounts;
import se.halsolots.kernel.identity.StaffMember;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.identity.StaffRole;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.spi.TenantId;
import se.halsolots.testkit.database.DatabaseUnderTest;

/** Desks in a node, with somebody at work who has a role there; each work is a transaction. */
@SuppressWarnings("UnnecessaryAssignment") // outside CDI nobody else fills the fields
final class DeskWorld {

  static final Instant NOW = Instant.parse("2026-11-18T11:00:00Z");

  private final DatabaseUnderTest database;
  private final Tenant node;
  private final StaffMember member;
  private final List<String> noted = new ArrayList<>();
  private List<StaffMember> colleagues = List.of();
  private RoleTable roles = new RoleTable();

  private DeskWorld(DatabaseUnderTest database, Tenant node, StaffMember member) {
    this.database = database;
    this.node = node;
    this.member = member;
  }

  static DeskWorld of(DatabaseUnderTest database, Tenant node, StaffRole role) {
    return new DeskWorld(database, node, member(Grant.of(node.id(), role)));
  }

  static DeskWorld ofOrganiser(DatabaseUnderTest database, Tenant node, UUID organiser) {
    return new DeskWorld(database, node, member(Grant.organiser(node.id(), organiser)));
  }

  private static StaffMember member(Grant grant) {
    return new StaffMember(
        new AccountId(Ids.next()), "ali@example.se", "Ali", List.of(grant), false);
  }

  /** The node lets that role write, but not publish. */
  DeskWorld onlyWriting() {
    roles =
        new RoleTable() {
          @Override
          public Set<StaffPermission> permissions(TenantId any, StaffRole role) {
            return Set.of(StaffPermission.CATALOGUE_READ, StaffPermission.CATALOGUE_EDIT);
          }
        };
    return this;
  }

  /** The node has somebody who keeps that organiser's activities. */
  void employs(UUID organiser) {
    colleagues = List.of(member(Grant.organiser(node.id(), organiser)));
  }

  List<String> noted() {
    return noted;
  }

  <T extends @Nullable Object> T organisers(Function<OrganiserDesk, T> work) {
    return inTransaction(
        manager -> {
          OrganiserDesk desk = new OrganiserDesk();
          desk.organisers = new Organisers(manager);
          desk.addresses = new OldAddresses(manager);
          desk.uses = new Uses(manager);
          desk.notes = notes(manager);
          desk.access = desk.notes.access;
          desk.accounts = new Team();
          return work.apply(desk);
        });
  }

  <T extends @Nullable Object> T places(Function<PlaceDesk, T> work) {
    return inTransaction(
        manager -> {
          PlaceDesk desk = new PlaceDesk();
          desk.places = new Places(manager);
          desk.addresses = new OldAddresses(manager);
          desk.uses = new Uses(manager);
          desk.notes = notes(manager);
          desk.access = desk.notes.access;
          return work.apply(desk);
        });
  }

  <T extends @Nullable Object> T articles(Function<ArticleDesk, T> work) {
    return inTransaction(
        manager -> {
          ArticleDesk desk = new ArticleDesk();
          desk.articles = new Articles(manager);
          desk.addresses = new OldAddresses(manager);
          desk.notes = notes(manager);
          desk.access = desk.notes.access;
          return work.apply(desk);
        });
  }

  /** Where a link to an old address leads. */
  Optional<String> leads(String kind, String oldSlug) {
    return inTransaction(manager -> new OldAddresses(manager).now(kind, oldSlug));
  }

  long latestRevision() {
    return inTransaction(manager -> new CatalogueRevisions(manager).latest());
  }

  <T extends @Nullable Object> T inTransaction(Function<EntityManager, T> work) {
    List<String> before = List.copyOf(noted);
    boolean kept = false;
    try {
      T result = database.inTransaction("catalogue", work);
      kept = true;
      return result;
    } finally {
      if (!kept) {
        noted.clear();
        noted.addAll(before);
      }
    }
  }

  private DirectoryNotes notes(EntityManager manager) {
    TenantContext context = new TenantContext();
    context.enter(node, Language.SWEDISH);
    DirectoryNotes notes = new DirectoryNotes();
    notes.revisions = new CatalogueRevisions(manager);
    notes.context = context;
    notes.access = new StaffAccess(context, roles);
    notes.access.enter(member);
    notes.log = new Log();
    notes.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    return notes;
  }

  /** Keeps what is noted in memory. */
  private final class Log extends AuditLog {
    @Override
    public void note(String action, String target, String label) {
      noted.add(action + " " + label);
    }
  }

  /** Those who work in the node. */
  private final class Team extends StaffAccounts {
    @Override
    public List<Listed> in(TenantId asked) {
      return colleagues.stream().map(one -> new Listed(one, true, Optional.empty())).toList();
    }
  }
}
