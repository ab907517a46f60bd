package se.halsolots.catalogue.internal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantRegistry;

/**
 * The content of a demonstration, taken in by the same importer as any other, once for each tenant.
 */
@ApplicationScoped
public class DemoContent {

  /** The source that demo content is said to come from. */
  static final String SOURCE = "demo";

  private static final Logger LOG = System.getLogger(DemoContent.class.getName());

  @Inject Imports imports;
  @Inject ImportDesk desk;
  @Inject DemoArticles articles;
  @Inject TenantRegistry tenants;

  /** Asks for the import of what has not been asked for before. */
  public void load(Path tenantsFolder) {
    for (Tenant tenant : tenants.all()) {
      Path demo = tenantsFolder.resolve(tenant.id().value()).resolve("demo");
      Path activities = demo.resolve("aktiviteter.csv");
      if (Files.isRegularFile(activities) && !imports.askedBefore(tenant.id(), SOURCE)) {
        takeArticles(tenant, demo.resolve("artiklar"));
        desk.ask(new IntakeOrder(tenant.id(), SOURCE, true), activities.toString());
      }
    }
  }

  private void takeArticles(Tenant tenant, Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> found = Files.list(folder)) {
      List<Path> folders =
          found.filter(Files::isDirectory).sorted(Comparator.naturalOrder()).toList();
      articles.take(tenant.id(), folders);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The demo articles in " + folder + " cannot be read", e);
    }
  }
}
