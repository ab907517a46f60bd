package se.halsolots.kernel.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;

/**
 * The settings of the portal, read once from MicroProfile Config: server variables, system
 * properties, environment variables. {@link #table()} is the one list of them all.
 */
@ApplicationScoped
public class PortalSettings {

  private static final int SHORTEST_SECRET = 32;

  private static final Setting MODE =
      new Setting(
          "portal.mode",
          "What the portal is run for: to be tried with demo content, or for residents.",
          "demo",
          SettingCheck.oneOf("demo", "production"));
  private static final Setting DATA =
      new Setting(
          "portal.data",
          "Folder for the database, the search index and everything else that must outlive the"
              + " program.",
          "data",
          new SettingCheck("a folder that can be written to", text -> isPath(text)));
  private static final Setting TENANTS =
      new Setting(
          "portal.tenants",
          "Folder with one folder for each tenant.",
          "tenants",
          new SettingCheck("a folder that can be read", text -> isPath(text)));
  private static final Setting HOST =
      new Setting(
          "portal.host",
          "Network address that the server listens on; `*` is every address of the machine.",
          "127.0.0.1",
          new SettingCheck("an address, a host name or *", text -> !text.contains(" ")));
  private static final Setting PORT =
      new Setting(
          "portal.port",
          "Port that the server listens on.",
          "9080",
          SettingCheck.wholeNumber(1, 65535));
  private static final Setting DB =
      new Setting(
          "portal.db",
          "Database: the built-in Derby in the data folder, or a PostgreSQL server.",
          "derby",
          SettingCheck.oneOf("derby", "postgres"));
  private static final Setting BASE_URL =
      new Setting(
          "portal.base-url",
          "Address of the portal as residents see it, for links in e-mail, calendars and the"
              + " sitemap; without it the address of the request is used.",
          "",
          new SettingCheck(
              "an address like https://halsolots.example.se, without path", text -> isBase(text)));
  private static final Setting PAGE_CACHE =
      new Setting(
          "portal.page-cache",
          "Keeps rendered pages of residents until something in them changes.",
          "on",
          SettingCheck.oneOf("on", "off"));
  private static final Setting IMPORT_HOSTS =
      new Setting(
          "portal.import-hosts",
          "Hosts that the importer may fetch from; no other address is ever fetched.",
          "",
          SettingCheck.hosts());
  private static final Setting SECRET =
      new Setting(
          "portal.secret",
          "Secret from which the portal derives its keys. Required in production mode; keep it out"
              + " of files that are shared.",
          "",
          new SettingCheck(
              "a text of at least " + SHORTEST_SECRET + " characters",
              text -> text.length() >= SHORTEST_SECRET));

  private static final List<Setting> TABLE =
      List.of(MODE, DATA, TENANTS, HOST, PORT, DB, BASE_URL, PAGE_CACHE, IMPORT_HOSTS, SECRET);

  private final Function<String, Optional<String>> source;
  private volatile @Nullable Map<Setting, String> values;

  /** Reads from MicroProfile Config. */
  public PortalSettings() {
    this(name -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
  }

  /** Reads from another source, by name of the setting; for tests and command-line tools. */
  public PortalSettings(Function<String, Optional<String>> source) {
    this.source = source;
  }

  /** All settings of the portal. */
  public static List<Setting> table() {
    return TABLE;
  }

  /**
   * Checks every setting; to be called at start, so that the portal says at once what is wrong.
   *
   * @throws PortalException CONFIGURATION naming every setting that is not valid, its value (unless
   *     it is secret) and the valid ones
   */
  public void check() {
    values();
    requireWritable(dataFolder());
  }

  public Mode mode() {
    return Mode.valueOf(value(MODE).toUpperCase(Locale.ROOT));
  }

  public boolean isDemo() {
    return mode() == Mode.DEMO;
  }

  /** Absolute path of the folder for what must outlive the program. */
  public Path dataFolder() {
    return Path.of(value(DATA)).toAbsolutePath().normalize();
  }

  /** Absolute path of the folder that holds the tenants' folders. */
  public Path tenantsFolder() {
    return Path.of(value(TENANTS)).toAbsolutePath().normalize();
  }

  public int port() {
    return Integer.parseInt(value(PORT));
  }

  /** Whether rendered pages are kept. */
  public boolean pageCache() {
    return value(PAGE_CACHE).equals("on");
  }

  /** Hosts, in lower case, that the importer may fetch from. */
  public Set<String> importHosts() {
    return Arrays.stream(value(IMPORT_HOSTS).split(",", -1))
        .map(host -> host.strip().toLowerCase(Locale.ROOT))
        .filter(host -> !host.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The portal's address as residents see it, without path and final slash. */
  public Optional<URI> baseUrl() {
    return Optional.of(value(BASE_URL))
        .filter(text -> !text.isEmpty())
        .map(text -> URI.create(text.replaceFirst("/$", "")));
  }

  /** The secret from which keys are derived; always there in production mode. */
  public Optional<String> secret() {
    return Optional.of(value(SECRET)).filter(text -> !text.isEmpty());
  }

  private String value(Setting setting) {
    return values().getOrDefault(setting, "");
  }

  private Map<Setting, String> values() {
    Map<Setting, String> present = values;
    if (present == null) {
      present = read();
      values = present;
    }
    return present;
  }

  private Map<Setting, String> read() {
    Map<Setting, String> read = new LinkedHashMap<>();
    List<String> faults = new ArrayList<>();
    for (Setting setting : TABLE) {
      String value =
          source
              .apply(setting.name())
              .map(String::strip)
              .filter(text -> !text.isEmpty())
              .orElse(setting.defaultValue());
      read.put(setting, value);
      if (!value.isEmpty() && !setting.check().accepts().test(value)) {
        faults.add(fault(setting, value));
      }
    }
    if ("production".equals(read.get(MODE)) && "".equals(read.get(SECRET))) {
      faults.add(
          "%s is missing and production mode needs it: set it, or the environment variable %s, to %s"
              .formatted(SECRET.name(), SECRET.environmentVariable(), SECRET.check().valid()));
    }
    if (!faults.isEmpty()) {
      throw new PortalException(ErrorCode.CONFIGURATION, String.join("; ", faults));
    }
    return read;
  }

  private static String fault(Setting setting, String value) {
    String shown =
        setting.equals(SECRET) ? "(%d characters)".formatted(value.length()) : "'" + value + "'";
    return "%s is %s; valid is %s".formatted(setting.name(), shown, setting.check().valid());
  }

  private static void requireWritable(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, "writable", ".tmp"));
    } catch (IOException e) {
      throw new PortalException(
          ErrorCode.CONFIGURATION,
          "%s is '%s', which cannot be written to; make it writable or set another folder"
              .formatted(DATA.name(), folder),
          e);
    }
  }

  private static boolean isPath(String text) {
    try {
      return !Path.of(text).toString().isEmpty();
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static boolean isBase(String text) {
    try {
      URI address = URI.create(text);
      return address.getHost() != null
          && Set.of("http", "https").contains(String.valueOf(address.getScheme()))
          && (address.getRawPath().isEmpty() || address.getRawPath().equals("/"))
          && address.getRawQuery() == null
          && address.getRawFragment() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
