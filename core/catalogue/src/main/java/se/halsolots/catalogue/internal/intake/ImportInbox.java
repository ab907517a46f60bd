package se.halsolots.catalogue.internal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.halsolots.catalogue.intake.IntakeFault;
import se.halsolots.catalogue.intake.command.ImportFiles;
import se.halsolots.catalogue.intake.desk.ImportState;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.job.RepeatedWork;
import se.halsolots.kernel.settings.PortalSettings;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantRegistry;

/** Takes requests from the command line, and tells it how they go. */
@ApplicationScoped
public class ImportInbox {

  private static final Logger LOG = System.getLogger(ImportInbox.class.getName());
  private static final String ID = "id";
  private static final Duration EVERY = Duration.ofSeconds(1);
  private static final int FAULTS_AT_A_TIME = 500;

  @Inject ImportDesk desk;
  @Inject PortalSettings settings;
  @Inject TenantRegistry tenants;
  @Inject RepeatedWork rounds;

  /** What was answered and is not written down yet, so that nothing is asked for twice. */
  private final Map<String, Properties> answers = new HashMap<>();

  /** Files that were told of in the log; they are tried again each second. */
  private final Set<String> troubled = new HashSet<>();

  /** Begins to look for requests. */
  public void start() {
    rounds.start("the look for requests to import", EVERY, EVERY, this::look);
  }

  void look() {
    ImportFiles files = ImportFiles.in(settings.dataFolder());
    if (!Files.isDirectory(files.folder())) {
      return;
    }
    eachOf(ImportFiles.REQUEST, files, this::ask);
    eachOf(ImportFiles.STATUS, files, this::follow);
  }

  /** What is done with a request or its status. */
  private interface Step {
    void take(ImportFiles files, String name) throws IOException;
  }

  /** One file that cannot be dealt with must not keep the others waiting. */
  private void eachOf(String ending, ImportFiles files, Step step) {
    for (String name : names(files.folder(), ending)) {
      try {
        step.take(files, name);
        troubled.remove(name + ending);
      } catch (IOException | RuntimeException e) {
        if (troubled.add(name + ending)) {
          LOG.log(Level.WARNING, files.folder().resolve(name + ending) + " was passed over", e);
        }
      }
    }
  }

  private static List<String> names(Path folder, String ending) {
    List<String> names = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .forEach(names::add);
    } catch (IOException | UncheckedIOException e) {
      LOG.log(Level.WARNING, "Requests for imports could not be read", e);
    }
    return names;
  }

  private void ask(ImportFiles files, String name) throws IOException {
    ImportFiles.write(
        files.status(name), answers.computeIfAbsent(name, key -> answer(files.request(key))));
    Files.delete(files.request(name));
    answers.remove(name);
  }

  private Properties answer(Path request) {
    try {
      UUID id = ask(ImportFiles.read(request));
      Properties status = new Properties();
      status.setProperty(ImportFiles.STATE, ImportState.RUNNING.name());
      status.setProperty(ID, id.toString());
      return status;
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.INFO, "Request {0} for an import was refused: {1}", request, e);
      return failed(
          e instanceof PortalException
              ? String.valueOf(e.getMessage())
              : "The import could not be asked for: %s. Ask for it again.".formatted(e));
    }
  }

  private static Properties failed(String why) {
    Properties status = new Properties();
    status.setProperty(ImportFiles.STATE, ImportFiles.FAILED);
    status.setProperty(ImportFiles.MESSAGE, why);
    return status;
  }

  private UUID ask(Properties request) {
    String node = request.getProperty(ImportFiles.NODE, "");
    Tenant owner =
        tenants.all().stream()
            .filter(tenant -> tenant.id().value().equals(node))
            .findFirst()
            .orElseThrow(() -> noNode(node));
    return desk.ask(
        new IntakeOrder(
            owner.id(),
            request.getProperty(ImportFiles.SOURCE, ""),
            Boolean.parseBoolean(request.getProperty(ImportFiles.PUBLISH))),
        request.getProperty(ImportFiles.ADDRESS, ""));
  }

  private PortalException noNode(String node) {
    return new PortalException(
        ErrorCode.INVALID_INPUT,
        "There is no node '%s'. There are: %s."
            .formatted(
                node,
                tenants.all().stream()
                    .map(tenant -> tenant.id().value())
                    .collect(Collectors.joining(", "))));
  }

  private void follow(ImportFiles files, String name) throws IOException {
    Properties status = ImportFiles.read(files.status(name));
    if (!status.getProperty(ImportFiles.STATE, "").equals(ImportState.RUNNING.name())) {
      return;
    }
    Optional<UUID> id = id(status);
    if (id.isEmpty()) {
      String why = "The portal's note of this import names none. Ask for the import again.";
      ImportFiles.write(files.status(name), failed(why));
      return;
    }
    ImportReport report = desk.report(id.get());
    boolean ended = report.status() != ImportState.RUNNING;
    if (ended) {
      writeFaults(files.report(name), report);
      deleteCopy(files.copy(name));
    }
    status.setProperty(ImportFiles.COUNTS, counts(report.counts()));
    status.setProperty(ImportFiles.STATE, state(report));
    status.setProperty(
        ImportFiles.MESSAGE,
        report.status() == ImportState.CANCELLED
            ? "Somebody stopped it in the browser; what was in by then is still there."
            : report.message());
    ImportFiles.write(files.status(name), status);
  }

  private static Optional<UUID> id(Properties status) {
    try {
      return Optional.of(UUID.fromString(status.getProperty(ID, "")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** As the command knows it: what was stopped did not succeed. */
  private static String state(ImportReport report) {
    return report.status() == ImportState.CANCELLED ? ImportFiles.FAILED : report.status().name();
  }

  private static String counts(ImportReport.Counts counts) {
    return "%d items: %d new, %d changed, %d unchanged, %d removed, %d refused; %d faults"
        .formatted(
            counts.items(),
            counts.created(),
            counts.changed(),
            counts.unchanged(),
            counts.removed(),
            counts.refused(),
            counts.faults());
  }

  private void writeFaults(Path file, ImportReport report) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      int skip = 0;
      List<IntakeFault> faults = desk.faults(report.id(), skip, FAULTS_AT_A_TIME);
      while (!faults.isEmpty()) {
        for (IntakeFault fault : faults) {
          writer.write(line(fault));
          writer.newLine();
        }
        skip += faults.size();
        faults = desk.faults(report.id(), skip, FAULTS_AT_A_TIME);
      }
    }
  }

  private static String line(IntakeFault fault) {
    return "%s %s, %s = '%s': %s"
        .formatted(
            fault.refused() ? "REFUSED" : "noted  ",
            fault.position(),
            fault.field(),
            fault.value().replaceAll("\\p{Cntrl}", " "),
            fault.reason());
  }

  private static void deleteCopy(Path copy) throws IOException {
    if (Files.isDirectory(copy)) {
      try (Stream<Path> all = Files.walk(copy)) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }
}
