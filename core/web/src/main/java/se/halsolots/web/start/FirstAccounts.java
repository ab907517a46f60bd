package se.halsolots.web.start;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.halsolots.catalogue.CatalogueLookup;
import se.halsolots.catalogue.OrganiserCard;
import se.halsolots.kernel.identity.AccountId;
import se.halsolots.kernel.identity.Grant;
import se.halsolots.kernel.identity.PasswordRules;
import se.halsolots.kernel.identity.StaffAccounts;
import se.halsolots.kernel.identity.StaffMember;
import se.halsolots.kernel.identity.StaffRole;
import se.halsolots.kernel.secret.OwnerOnlyFile;
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

  static final String FILE = "first-passwords.txt";

  private static final Logger LOG = System.getLogger(FirstAccounts.class.getName());
  private static final int SECONDS_BETWEEN_TRIES = 2;
  private static final int TRIES = 150;

  @Inject StaffAccounts accounts;
  @Inject PortalSettings settings;
  @Inject TenantRegistry tenants;
  @Inject CatalogueLookup catalogue;

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  ManagedScheduledExecutorService executor;

  private volatile List<String> made = List.of();
  private volatile @Nullable Future<?> wait;
  private int triesLeft = TRIES;

  /** The passwords that were made at this start, a line each; empty at later ones. */
  List<String> made() {
    return made;
  }

  Path file() {
    return settings.dataFolder().resolve(FILE);
  }

  /** Makes them if there is no account yet. */
  void make() {
    if (accounts.isEmpty()) {
      Map<String, String> passwords =
          settings.isDemo() ? ofTheDemo() : settings.firstAdmin().map(this::first).orElse(Map.of());
      if (!passwords.isEmpty()) {
        List<String> lines =
            passwords.entrySet().stream()
                .map(one -> "%-44s %s".formatted(one.getKey(), one.getValue()))
                .toList();
        OwnerOnlyFile.write(file(), String.join("\n", lines) + "\n");
        made = lines;
      }
    }
    if (settings.isDemo()) {
      wait =
          executor.scheduleWithFixedDelay(
              this::grantOrganisers,
              SECONDS_BETWEEN_TRIES,
              SECONDS_BETWEEN_TRIES,
              TimeUnit.SECONDS);
    }
  }

  @PreDestroy
  void stop() {
    Future<?> waiting = wait;
    if (waiting != null) {
      waiting.cancel(false);
    }
  }

  private Map<String, String> first(String login) {
    String password = PasswordRules.random();
    AccountId id = accounts.invite(login, login.replaceFirst("@.*", ""), password);
    // The first one runs every node as well, until they have invited those who do.
    for (Tenant tenant : tenants.all()) {
      accounts.grant(
          id,
          Grant.of(
              tenant.id(),
              tenant.isRegion() ? StaffRole.COORDINATOR : StaffRole.NODE_ADMINISTRATOR));
    }
    return Map.of(login, password);
  }

  private Map<String, String> ofTheDemo() {
    Map<String, String> passwords = new LinkedHashMap<>();
    for (Tenant tenant : tenants.all()) {
      for (DemoPerson person : people(tenant)) {
        if (!passwords.containsKey(person.login())) {
          String password = PasswordRules.random();
          accounts.establish(person.login(), person.name(), password);
          passwords.put(person.login(), password);
        }
        if (person.role() != StaffRole.ORGANISER) {
          StaffMember member = accounts.byLogin(person.login()).orElseThrow();
          accounts.grant(member.id(), Grant.of(tenant.id(), person.role()));
        }
      }
    }
    return passwords;
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
      stop();
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
