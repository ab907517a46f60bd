package se.halsolots.web.start;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.identity.RoleTable;
import se.halsolots.kernel.persistence.PostgresWall;
import se.halsolots.kernel.plugin.ActivePlugins;
import se.halsolots.kernel.plugin.PluginRegistry;
import se.halsolots.kernel.settings.PortalSettings;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.login.LoginPage;

/**
 * What the person who started the portal reads: where it is, or in one sentence why it cannot run.
 * The only place that writes to the console directly; the log has the details.
 */
@ApplicationScoped
class StartConsole {

  private static final Logger LOG = System.getLogger(StartConsole.class.getName());

  /** Says to whoever called the start command that it failed. */
  private static final int CANNOT_RUN = 3;

  private static final long PORT_MILLIS = 60_000;

  @Inject PortalSettings settings;
  @Inject TenantRegistry tenants;
  @Inject ActivePlugins activePlugins;
  @Inject PluginRegistry plugins;
  @Inject RoleTable roles;
  @Inject FirstAccounts firstAccounts;
  @Inject PostgresWall wall;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  ManagedExecutorService executor;

  private volatile boolean stopped;

  @PreDestroy
  void stop() {
    stopped = true;
  }

  /** Runs a part of the start; if it cannot be done, says why and ends the server. */
  void guard(Runnable part) {
    try {
      part.run();
    } catch (PortalException e) {
      LOG.log(Level.INFO, "The portal cannot run", e);
      cannotRun(e.getMessage());
    } catch (RuntimeException e) {
      LOG.log(Level.INFO, "The portal cannot run", e);
      cannotRun(
          "It met something that it was not made for: %s. The file messages.log in the server's folder logs tells all; please report it."
              .formatted(e));
    }
  }

  private static void cannotRun(String sentence) {
    line(" ");
    line("The portal cannot run: " + sentence);
    line(" ");
    Runtime.getRuntime().halt(CANNOT_RUN);
  }

  /**
   * Fills the portal with what it is to begin with, and tells where it is when it can be reached.
   *
   * @param afterwards what nobody needs to wait for
   */
  void welcome(Runnable fill, Runnable afterwards) {
    executor.execute(
        () -> {
          try {
            begin(fill);
            if (new PortCheck(settings.host(), settings.port()).awaitOpen(PORT_MILLIS)) {
              tellWelcome();
            } else {
              line(
                  "The portal is ready, but the server has not opened port %d; messages.log in the server's folder logs tells why."
                      .formatted(settings.port()));
            }
            begin(afterwards);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private void begin(Runnable fill) {
    try {
      fill.run();
    } catch (RuntimeException e) {
      LOG.log(Level.INFO, "The portal is not filled", e);
      if (stopped) {
        return; // The next start goes on with it.
      }
      line("What the portal is to begin with could not all be made: " + e);
      line("Start it again to go on with that; messages.log tells all.");
    }
  }

  private void tellWelcome() {
    String home =
        "http://%s:%d"
            .formatted(
                settings.host().equals("127.0.0.1") || settings.host().equals("*")
                    ? "localhost"
                    : settings.host(),
                settings.port());
    line(" ");
    line(settings.isDemo() ? "Hälsolots runs, as a demonstration." : "Hälsolots runs.");
    for (Tenant tenant : tenants.all()) {
      line("  %-14s %s/%s".formatted(tenant.shortName(), home, address(tenant)));
    }
    line("  Data is kept in " + settings.dataFolder());
    tenants.problems().forEach(problem -> line("  Left out: " + problem.sentence()));
    activePlugins.problems().forEach(problem -> line("  Plugin setting: " + problem));
    plugins
        .refused()
        .forEach(one -> line("  Plugin left out: " + one.name() + ", " + one.reason()));
    roles.problems().forEach(problem -> line("  Role left as it is: " + problem));
    wall.gap().ifPresent(reason -> line("  The second wall between tenants is off: " + reason));
    tellAccounts(home);
    line("  Stop with Ctrl-C.");
    line(" ");
  }

  private void tellAccounts(String home) {
    line("  Staff log in at " + home + "/" + StaffRoutes.ROOT + "/" + LoginPage.PAGE);
    if (settings.isDemo()) {
      // Not in production: what the console is told stands in the server's log as well.
      firstAccounts.made().forEach(line -> line("    " + line));
    }
    if (firstAccounts.isNobody()) {
      line("  Nobody can log in yet: start it with -Dportal.first-admin=name@example.se");
    }
    if (Files.exists(firstAccounts.file())) {
      line("  The first passwords are in " + firstAccounts.file());
    }
  }

  private static String address(Tenant tenant) {
    return tenant.path().isEmpty() ? "" : tenant.path() + "/";
  }

  private static void line(String text) {
    PrintStream console = System.out;
    console.println(text);
  }
}
