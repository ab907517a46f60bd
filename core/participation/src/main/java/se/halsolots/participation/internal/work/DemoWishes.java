package se.halsolots.participation.internal.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.kernel.tenancy.TenantScope;
import se.halsolots.participation.ContactWay;
import se.halsolots.participation.ContactWish;
import se.halsolots.participation.SuitableTime;

/**
 * Invented people who ask to be contacted, for demonstrations: the lines of {@code
 * demo/kontakt.csv} in a tenant's folder. Each line is kept once, however often the portal starts,
 * until it is erased like everybody's.
 */
@ApplicationScoped
public class DemoWishes {

  private static final String FILE = "demo/kontakt.csv";
  private static final int CELLS = 6;

  private static final Pattern DAYS = Pattern.compile("\\d{1,2}");

  @Inject TenantRegistry tenants;
  @Inject TenantScope scope;
  @Inject ContactIntake intake;

  /** Asks what the files say. */
  public void load(Path tenantsFolder) {
    for (Tenant tenant : tenants.all()) {
      Path file = tenantsFolder.resolve(tenant.id().value()).resolve(FILE);
      if (Files.isRegularFile(file) && !tenant.isRegion()) {
        scope.run(tenant.id(), () -> lines(file).forEach(line -> keep(line, file)));
      }
    }
  }

  private void keep(String line, Path file) {
    String[] cells = line.split(";", CELLS);
    if (cells.length < CELLS || !DAYS.matcher(cells[0]).matches()) {
      log("%s: '%s' is not days;name;way;time;language;words".formatted(file, line));
      return;
    }
    String key = "demo-" + UUID.nameUUIDFromBytes(line.getBytes(StandardCharsets.UTF_8));
    wish(cells, file)
        .ifPresent(one -> intake.keep(one, key, Duration.ofDays(Long.parseLong(cells[0]))));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      log("%s cannot be read: %s".formatted(file, e));
      return List.of();
    }
  }

  private static Optional<ContactWish> wish(String[] cells, Path file) {
    Optional<ContactWay> way = ContactWay.find(cells[2]);
    Optional<SuitableTime> suits = SuitableTime.find(cells[3].strip());
    if (way.isEmpty() || suits.isEmpty()) {
      log("%s: nobody can be reached by '%s' at '%s'".formatted(file, cells[2], cells[3]));
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ContactWish(
              cells[1].strip(), way.get(), suits.get(), cells[4].strip(), cells[5].strip()));
    } catch (PortalException e) {
      log("%s: %s: %s".formatted(file, cells[1], e.getMessage()));
      return Optional.empty();
    }
  }

  private static void log(String sentence) {
    System.getLogger(DemoWishes.class.getName()).log(Level.WARNING, sentence);
  }
}
