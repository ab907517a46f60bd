package se.halsolots.catalogue.internal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.halsolots.catalogue.intake.IntakeContext;
import se.halsolots.catalogue.intake.formats.IntakeFormat;
import se.halsolots.catalogue.intake.formats.IntakeFormats;
import se.halsolots.catalogue.intake.openactive.OpenActiveReader;
import se.halsolots.catalogue.intake.openactive.PageLink;
import se.halsolots.catalogue.intake.source.IntakeLimits;
import se.halsolots.kernel.settings.PortalSettings;
import se.halsolots.kernel.tenancy.Language;

/**
 * Fetches what lies at an address, before it is read: an OpenActive feed with all its pages, or one
 * file. Only hosts on the allow-list are asked, and no answer can send the portal elsewhere.
 */
@ApplicationScoped
class ImportDownload {

  private static final int MOST_PAGES = 5_000;
  private static final long MOST_BYTES = 512L * 1024 * 1024;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject PortalSettings settings;

  static boolean isAddress(String address) {
    return address.startsWith("http://") || address.startsWith("https://");
  }

  /** The folder with what was fetched. A download that was cut off begins again. */
  Path fetch(UUID id, String address) throws IOException {
    Path done = folder(id).resolve("done");
    if (Files.isDirectory(done)) {
      return done;
    }
    forget(id);
    Path pages = Files.createDirectories(folder(id).resolve("half"));
    HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    Set<String> seen = new HashSet<>();
    Optional<String> next = Optional.of(address);
    for (int number = 0; number < MOST_PAGES && next.filter(seen::add).isPresent(); number++) {
      URI uri = allowed(next.get());
      Path page = pages.resolve("page-%05d".formatted(number));
      get(client, uri, page);
      next = nextPage(page).map(link -> uri.resolve(link).toString());
    }
    Files.move(pages, done, StandardCopyOption.ATOMIC_MOVE);
    return done;
  }

  void forget(UUID id) throws IOException {
    if (Files.isDirectory(folder(id))) {
      try (Stream<Path> all = Files.walk(folder(id))) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }

  private Path folder(UUID id) {
    return settings.dataFolder().resolve("import").resolve("fetched-" + id);
  }

  private URI allowed(String address) throws IOException {
    URI uri;
    try {
      uri = URI.create(address);
    } catch (IllegalArgumentException e) {
      throw new IOException("'" + address + "' is no address", e);
    }
    String host = Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT);
    if (!isAddress(address) || !settings.importHosts().contains(host)) {
      throw new IOException(
          "The host '%s' is not on the list of hosts that imports may fetch from (%s). Add it to the setting portal.import-hosts if you trust it."
              .formatted(host, String.join(", ", settings.importHosts())));
    }
    return uri;
  }

  private static void get(HttpClient client, URI uri, Path page) throws IOException {
    try {
      HttpResponse<InputStream> response =
          client.send(
              HttpRequest.newBuilder(uri).timeout(PATIENCE).build(),
              HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        if (response.statusCode() != 200) {
          throw new IOException(uri + " answered with status " + response.statusCode());
        }
        copy(body, page, uri);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Fetching " + uri + " was interrupted", e);
    }
  }

  private static void copy(InputStream body, Path page, URI uri) throws IOException {
    try (var out = Files.newOutputStream(page)) {
      byte[] buffer = new byte[1 << 16];
      long total = 0;
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        total += read;
        if (total > MOST_BYTES) {
          throw new IOException(uri + " answers with more than " + MOST_BYTES + " bytes");
        }
        out.write(buffer, 0, read);
      }
    }
  }

  /** Where a feed goes on; empty at its end, and for what is no feed. */
  private static Optional<String> nextPage(Path page) throws IOException {
    if (new IntakeFormats().detect(page) != IntakeFormat.OPENACTIVE) {
      return Optional.empty();
    }
    List<PageLink> links = new ArrayList<>();
    new OpenActiveReader(IntakeLimits.NORMAL, links::add)
        .read(
            page, new IntakeContext(ZoneOffset.UTC, Language.SWEDISH, LocalDate.EPOCH), item -> {});
    return links.stream()
        .filter(link -> link.items() > 0)
        .flatMap(link -> link.next().stream())
        .findFirst();
  }
}
