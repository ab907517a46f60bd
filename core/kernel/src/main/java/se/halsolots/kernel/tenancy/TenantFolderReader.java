package se.halsolots.kernel.tenancy;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.halsolots.kernel.geo.GeoPoint;
import se.halsolots.spi.TenantId;

/** Reads one tenant's folder and collects everything in it that cannot be used. */
final class TenantFolderReader {

  static final String TENANT_FILE = "tenant.properties";

  private static final Pattern FOLDER = Pattern.compile("_?[a-z][a-z0-9-]{1,30}");
  private static final Pattern SEGMENT = Pattern.compile("[a-z][a-z0-9-]{1,30}");
  private static final Pattern CODE = Pattern.compile("[0-9]{4}");

  private final Path folder;
  private final String name;
  private final Predicate<String> isTextKey;
  private final Problems problems;
  private final PropertyFile file;

  TenantFolderReader(Path folder, Predicate<String> isTextKey) {
    this.folder = folder;
    this.name = String.valueOf(folder.getFileName());
    this.isTextKey = isTextKey;
    this.problems = new Problems(name);
    this.file = PropertyFile.read(folder, TENANT_FILE, problems);
  }

  TenantDraft read() {
    if (!FOLDER.matcher(name).matches()) {
      problems.add(
          "", "the folder's name must be 2 to 31 lower-case letters a-z, digits or hyphens");
    }
    TenantKind kind = kind();
    String path = path(kind);
    List<String> hosts = hosts();
    String code = municipalityCode(kind);
    List<String> neighbours = list("neighbours");
    TenantPagesReader pagesReader = new TenantPagesReader(folder, problems);
    Map<Language, Map<String, TenantPage>> pages = pagesReader.read();
    Optional<Tenant> tenant = tenant(kind, path, hosts, code, neighbours);
    tenant.ifPresent(read -> pagesReader.requirePages(read, pages));
    file.reportUnknownKeys();
    return new TenantDraft(name, kind, path, hosts, code, neighbours, pages, tenant, problems);
  }

  private Optional<Tenant> tenant(
      TenantKind kind, String path, List<String> hosts, String code, List<String> neighbours) {
    String fullName = file.require("name", "Hälsolots Borås");
    String shortName = file.require("short-name", "Borås");
    String municipalityName = file.require("municipality-name", "Borås Stad");
    List<Language> languages = languages();
    Optional<ZoneId> zone = zone();
    Optional<GeoPoint> centre = centre();
    ContactWays contact = new ContactReader(file).read();
    Optional<Palette> palette = new PaletteReader(folder, problems).read();
    String logo = new LogoReader(folder, problems).read();
    TenantTexts texts = new TenantTextsReader(folder, isTextKey, problems).read();
    TenantPlugins plugins = new TenantPluginsReader(folder, problems).read();
    if (languages.isEmpty() || zone.isEmpty() || centre.isEmpty() || palette.isEmpty()) {
      return Optional.empty();
    }
    return id().map(
            id ->
                new Tenant(
                    id,
                    kind,
                    fullName,
                    shortName,
                    municipalityName,
                    Optional.of(code).filter(text -> !text.isEmpty()),
                    languages,
                    zone.get(),
                    path,
                    hosts,
                    centre.get(),
                    new TreeSet<>(ids(neighbours)),
                    contact,
                    palette.get(),
                    logo,
                    texts,
                    TenantPages.none(),
                    plugins));
  }

  private Optional<TenantId> id() {
    return ids(List.of(name.startsWith("_") ? name.substring(1) : name)).stream().findFirst();
  }

  private static Set<TenantId> ids(List<String> names) {
    return names.stream()
        .filter(text -> SEGMENT.matcher(text).matches())
        .map(TenantId::new)
        .collect(Collectors.toSet());
  }

  private TenantKind kind() {
    return switch (file.require("kind", "municipality")) {
      case "region" -> TenantKind.REGION;
      case "municipality", "" -> TenantKind.MUNICIPALITY;
      default -> {
        file.problem("kind", "is no kind of tenant; valid are region, municipality");
        yield TenantKind.MUNICIPALITY;
      }
    };
  }

  private String path(TenantKind kind) {
    if (kind == TenantKind.REGION) {
      return mustBeEmptyForRegion("path");
    }
    String path = file.require("path", "kommunen");
    if (path.isEmpty()) {
      return path;
    }
    if (ReservedSegments.all().contains(path)) {
      file.problem(
          "path",
          "is the portal's own; choose another than " + String.join(", ", ReservedSegments.all()));
    } else if (!SEGMENT.matcher(path).matches()) {
      file.problem("path", "must be 2 to 31 lower-case letters a-z, digits or hyphens");
    }
    return path;
  }

  private String municipalityCode(TenantKind kind) {
    if (kind == TenantKind.REGION) {
      return mustBeEmptyForRegion("municipality-code");
    }
    String code = file.require("municipality-code", "1490");
    if (!code.isEmpty() && !CODE.matcher(code).matches()) {
      file.problem(
          "municipality-code", "must be Statistics Sweden's four digits, for example 1490");
    }
    return code;
  }

  private String mustBeEmptyForRegion(String key) {
    if (file.find(key).isPresent()) {
      file.problem(key, "must be empty, since kind=region");
    }
    return "";
  }

  private List<String> hosts() {
    List<String> hosts = list("hosts").stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
    if (!hosts.stream().allMatch(HostNames::isValid)) {
      file.problem(
          "hosts", "must be host names without port, separated by commas; the first is canonical");
    }
    return hosts;
  }

  private List<Language> languages() {
    Set<Language> languages = new LinkedHashSet<>();
    for (String code : file.require("languages", "sv,en").split(",", -1)) {
      Language.find(code.strip())
          .ifPresentOrElse(
              languages::add,
              () ->
                  file.problem(
                      "languages",
                      "'%s' is no language of the portal; valid are %s"
                          .formatted(code.strip(), validLanguages())));
    }
    return List.copyOf(languages);
  }

  static String validLanguages() {
    return Arrays.stream(Language.values()).map(Language::code).collect(Collectors.joining(", "));
  }

  private Optional<ZoneId> zone() {
    try {
      return Optional.of(ZoneId.of(file.require("time-zone", "Europe/Stockholm")));
    } catch (DateTimeException e) {
      file.problem("time-zone", "is no time zone; valid is for example Europe/Stockholm");
      return Optional.empty();
    }
  }

  private Optional<GeoPoint> centre() {
    Optional<Double> latitude = degrees("latitude", "57.732", 90);
    Optional<Double> longitude = degrees("longitude", "12.941", 180);
    return latitude.flatMap(north -> longitude.map(east -> new GeoPoint(north, east)));
  }

  private Optional<Double> degrees(String key, String example, double most) {
    String text = file.require(key, example);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      double degrees = Double.parseDouble(text);
      if (Math.abs(degrees) <= most) {
        return Optional.of(degrees);
      }
    } catch (NumberFormatException e) {
      // Reported below, together with numbers out of range.
    }
    file.problem(key, "must be degrees between -%1$.0f and %1$.0f".formatted(most));
    return Optional.empty();
  }

  private List<String> list(String key) {
    return file.find(key).stream()
        .flatMap(text -> Arrays.stream(text.split(",", -1)))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }
}
