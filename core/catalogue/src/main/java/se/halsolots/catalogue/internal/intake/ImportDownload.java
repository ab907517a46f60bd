package se.halsolots.catalogue.internal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
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

  @Inject PortalSettings settings;
  @Inject Clock clock;

  DownloadLimits limits = DownloadLimits.NORMAL;

  static boolean isAddress(String address) {
    return address.startsWith("http://") || address.startsWith("https://");
  }

  /**
   * The folder with what was fetched. A download that was cut off begins again.
   *
   * @param beforeEach page; what it throws ends the download
   */
  Path fetch(UUID id, String address, Runnable beforeEach) throws IOException {
    Path done = folder(id).resolve("done");
    if (Files.isDirectory(done)) {
      return done;
    }
    forget(id);
    Path pages = Files.createDirectories(folder(id).resolve("half"));
    PageDownload download = new PageDownload(limits, clock);
    Set<String> seen = new HashSet<>();
    long bytes = 0;
    Optional<String> next = Optional.of(address);
    for (int number = 0; next.filter(seen::add).isPresent(); number++) {
      beforeEach.run();
      URI uri = allowed(next.get());
      check(address, number, bytes);
      Path page = pages.resolve("page-%05d".formatted(number));
      bytes += download.get(uri, page);
      next = nextPage(page).map(link -> uri.resolve(link).toString());
    }
    check(address, 0, bytes);
    Files.move(pages, done, StandardCopyOption.ATOMIC_MOVE);
    return done;
  }

  /** Half a feed must not look like a whole one. */
  private void check(String address, int pages, long bytes) throws IOException {
    if (pages >= limits.pages() || bytes > limits.bytes()) {
      throw new IOException(
          "%s goes on after %s, which is more than this portal takes at once. Ask whoever runs it for a smaller part."
              .formatted(
                  address,
                  bytes > limits.bytes()
                      ? "more than " + limits.bytes() + " bytes"
                      : "more than " + limits.pages() + " pages"));
    }
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
