package se.halsolots.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.halsolots.catalogue.CatalogueLookup;
import se.halsolots.catalogue.OrganiserCard;
import se.halsolots.kernel.identity.AccountId;
import se.halsolots.kernel.identity.Grant;
import se.halsolots.kernel.identity.StaffAccounts;
import se.halsolots.kernel.identity.StaffMember;
import se.halsolots.kernel.identity.StaffRole;
import se.halsolots.kernel.job.RepeatedWork;
import se.halsolots.kernel.settings.PortalSettings;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantRegistry;

/**
 * The first people who can log in. In demo mode those that the tenants' folders name; in production
 * the one that the setting {@code portal.first-admin} names, who invites all others. Their
 * passwords are made at the first start, and kept in a file that only its owner can read.
 */
@ApplicationScoped
class FirstAccounts {

  private static final Logger LOG = System.getLogger(FirstAccounts.class.getName());
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);
  private static final int TRIES = 150;

  @Inject StaffAccounts accounts;
  @Inject PortalSettings settings;
  @Inject TenantRegistry tenants;
  @Inject CatalogueLookup catalogue;
  @Inject RepeatedWork rounds;

  private volatile List<String> made = List.of();
  private int triesLeft = TRIES;

  /** Whether nobody can ever log in as things are. */
  boolean isNobody() {
    return accounts.isEmpty();
  }

  /** The passwords that were made at this start, a line each; empty at later ones. */
  List<String> made() {
    return made;
  }

  Path file() {
    return FirstPasswords.file(settings.dataFolder());
  }

  /** Makes them if there is no account yet, or not all: each step can be done again. */
  void make() {
    if (accounts.isEmpty() || FirstPasswords.isUnfinished(settings.dataFolder())) {
      Set<String> logins = logins();
      if (!logins.isEmpty()) {
        FirstPasswords passwords = FirstPasswords.of(logins, settings.dataFolder());
        if (settings.isDemo()) {
          makeThoseOfTheDemo(passwords);
        } else {
          logins.forEach(login -> makeFirst(login, passwords.of(login)));
        }
        passwords.finish();
        made = passwords.lines();
      }
    }
    if (!settings.isDemo()) {
      runNodesOfNobody();
    }
    if (settings.isDemo()) {
      rounds.start(
          "making organisers of the demo", BETWEEN_TRIES, BETWEEN_TRIES, this::grantOrganisers);
    }
  }

  private Set<String> logins() {
    Set<String> logins = new LinkedHashSet<>();
    if (settings.isDemo()) {
      tenants.all().forEach(node -> people(node).forEach(person -> logins.add(person.login())));
    } else {
      settings.firstAdmin().ifPresent(logins::add);
    }
    return logins;
  }

  private void makeFirst(String login, String password) {
    AccountId id =
        accounts
            .byLogin(login)
            .map(StaffMember::id)
            .orElseGet(() -> accounts.invite(login, login.replaceFirst("@.*", ""), password));
    tenants.all().forEach(node -> run(node, id));
  }

  /** A node that has come since is run by the first one, until they have invited those who do. */
  private void runNodesOfNobody() {
    Optional<StaffMember> first = settings.firstAdmin().flatMap(accounts::byLogin);
    if (first.isPresent()) {
      tenants.all().stream()
          .filter(node -> accounts.in(node.id()).isEmpty())
          .forEach(node -> run(node, first.get().id()));
    }
  }

  private void run(Tenant node, AccountId id) {
    accounts.grant(
        id,
        Grant.of(
            node.id(), node.isRegion() ? StaffRole.COORDINATOR : StaffRole.NODE_ADMINISTRATOR));
  }

  private void makeThoseOfTheDemo(FirstPasswords passwords) {
    for (Tenant tenant : tenants.all()) {
      for (DemoPerson person : people(tenant)) {
        String login = person.login();
        AccountId id =
            accounts
                .byLogin(login)
                .map(StaffMember::id)
                .orElseGet(() -> accounts.establish(login, person.name(), passwords.of(login)));
        if (person.role() != StaffRole.ORGANISER) {
          accounts.grant(id, Grant.of(tenant.id(), person.role()));
        }
      }
    }
  }

  /** An organiser's person gets the role when the organiser has come, with the demo content. */
  private void grantOrganisers() {
    triesLeft--;
    List<DemoPerson> without = new ArrayList<>();
    for (Tenant tenant : tenants.all()) {
      people(tenant).stream()
          .filter(person -> person.role() == StaffRole.ORGANISER)
          .filter(person -> !granted(tenant, person))
          .forEach(without::add);
    }
    if (without.isEmpty() || triesLeft <= 0) {
      rounds.stop();
      without.forEach(
          person -> LOG.log(Level.WARNING, "No organiser is called {0}", person.organiser()));
    }
  }

  private boolean granted(Tenant tenant, DemoPerson person) {
    Optional<StaffMember> member = accounts.byLogin(person.login());
    if (member.isEmpty() || !member.get().organisersIn(tenant.id()).isEmpty()) {
      return true;
    }
    Optional<UUID> organiser =
        catalogue.organisers(tenant).values().stream()
            .filter(one -> one.content().name().equals(person.organiser()))
            .map(OrganiserCard::id)
            .map(id -> id.value())
            .findFirst();
    organiser.ifPresent(id -> accounts.grant(member.get().id(), Grant.organiser(tenant.id(), id)));
    return organiser.isPresent();
  }

  private List<DemoPerson> people(Tenant tenant) {
    return DemoPerson.read(
        settings.tenantsFolder().resolve(tenant.id().value()).resolve("demo/personal.csv"));
  }
}
