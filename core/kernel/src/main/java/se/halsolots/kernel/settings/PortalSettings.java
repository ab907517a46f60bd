package se.halsolots.kernel.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
    return SettingTable.ALL;
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
    return Mode.valueOf(value(SettingTable.MODE).toUpperCase(Locale.ROOT));
  }

  public boolean isDemo() {
    return mode() == Mode.DEMO;
  }

  /** Absolute path of the folder for what must outlive the program. */
  public Path dataFolder() {
    return Path.of(value(SettingTable.DATA)).toAbsolutePath().normalize();
  }

  /** Absolute path of the folder that holds the tenants' folders. */
  public Path tenantsFolder() {
    return Path.of(value(SettingTable.TENANTS)).toAbsolutePath().normalize();
  }

  /** Network address to listen on; {@code *} is every address of the machine. */
  public String host() {
    return value(SettingTable.HOST);
  }

  public int port() {
    return Integer.parseInt(value(SettingTable.PORT));
  }

  /** Whether rendered pages are kept. */
  public boolean pageCache() {
    return value(SettingTable.PAGE_CACHE).equals("on");
  }

  /** Whether whoever runs the region may put plugins in and out on a page. */
  public boolean pluginUpload() {
    String value = value(SettingTable.PLUGIN_UPLOAD);
    return value.equals("on") || (value.equals("demo") && isDemo());
  }

  /** Hosts, in lower case, that the importer may fetch from. */
  public Set<String> importHosts() {
    return Arrays.stream(value(SettingTable.IMPORT_HOSTS).split(",", -1))
        .map(host -> host.strip().toLowerCase(Locale.ROOT))
        .filter(host -> !host.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Where the database is, in words: the folder, or the server's address. */
  public String databasePlace() {
    return isPostgres()
        ? "%s:%s, database %s, user %s"
            .formatted(
                value(SettingTable.PG_HOST),
                value(SettingTable.PG_PORT),
                value(SettingTable.PG_DB),
                value(SettingTable.PG_USER))
        : dataFolder().resolve("db").toString();
  }

  public boolean isPostgres() {
    return value(SettingTable.DB).equals("postgres");
  }

  /** The portal's address as residents see it, without path and final slash. */
  public Optional<URI> baseUrl() {
    return Optional.of(value(SettingTable.BASE_URL))
        .filter(text -> !text.isEmpty())
        .map(text -> URI.create(text.replaceFirst("/$", "")));
  }

  /** The secret from which keys are derived; always there in production mode. */
  public Optional<String> secret() {
    return Optional.of(value(SettingTable.SECRET)).filter(text -> !text.isEmpty());
  }

  /** The e-mail address of the first person who can log in. */
  public Optional<String> firstAdmin() {
    return Optional.of(value(SettingTable.FIRST_ADMIN)).filter(text -> !text.isEmpty());
  }

  /** The server that takes mails; empty if mail is not configured. */
  public Optional<MailServer> mail() {
    return Optional.of(value(SettingTable.MAIL_HOST))
        .filter(host -> !host.isEmpty())
        .map(
            host ->
                new MailServer(
                    host,
                    Integer.parseInt(value(SettingTable.MAIL_PORT)),
                    value(SettingTable.MAIL_FROM),
                    value(SettingTable.MAIL_USER),
                    value(SettingTable.MAIL_PASSWORD),
                    value(SettingTable.MAIL_STARTTLS).equals("on")));
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
    for (Setting setting : SettingTable.ALL) {
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
    if ("production".equals(read.get(SettingTable.MODE))) {
      require(SettingTable.SECRET, "production mode", read, faults);
    }
    checkMail(read, faults);
    if ("postgres".equals(read.get(SettingTable.DB))) {
      checkPostgres(read, faults);
    }
    if (!faults.isEmpty()) {
      throw new PortalException(ErrorCode.CONFIGURATION, String.join("; ", faults));
    }
    return read;
  }

  private static void checkMail(Map<Setting, String> read, List<String> faults) {
    if (!"".equals(read.get(SettingTable.MAIL_HOST))) {
      require(SettingTable.MAIL_FROM, SettingTable.MAIL_HOST.name(), read, faults);
    }
    if (!"".equals(read.get(SettingTable.MAIL_USER))) {
      require(SettingTable.MAIL_PASSWORD, SettingTable.MAIL_USER.name(), read, faults);
    }
  }

  private static void checkPostgres(Map<Setting, String> read, List<String> faults) {
    require(SettingTable.PG_USER, "portal.db=postgres", read, faults);
    require(SettingTable.PG_PASSWORD, "portal.db=postgres", read, faults);
    // The server takes PG_USER for the owner where none was given, and tells us so.
    if (Objects.equals(read.get(SettingTable.PG_OWNER), read.get(SettingTable.PG_USER))) {
      read.put(SettingTable.PG_OWNER, "");
    }
    if ("production".equals(read.get(SettingTable.MODE))) {
      require(SettingTable.PG_OWNER, "production mode with portal.db=postgres", read, faults);
    }
    if (!"".equals(read.get(SettingTable.PG_OWNER))) {
      require(SettingTable.PG_OWNER_PASSWORD, "PG_OWNER", read, faults);
    }
  }

  private static void require(
      Setting setting, String reason, Map<Setting, String> read, List<String> faults) {
    if ("".equals(read.get(setting))) {
      faults.add(
          "%s is missing and %s needs it: set the environment variable %s to %s"
              .formatted(
                  setting.name(), reason, setting.environmentVariable(), setting.check().valid()));
    }
  }

  private static String fault(Setting setting, String value) {
    String shown =
        SettingTable.SECRETS.contains(setting)
            ? "(%d characters)".formatted(value.length())
            : "'" + value + "'";
    return "%s is %s; valid is %s".formatted(setting.name(), shown, setting.check().valid());
  }

  private static String reason(IOException failure) {
    return failure instanceof FileSystemException detailed && detailed.getReason() != null
        ? detailed.getReason()
        : failure.getClass().getSimpleName();
  }

  private static void requireWritable(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, "writable", ".tmp"));
    } catch (IOException e) {
      throw new PortalException(
          ErrorCode.CONFIGURATION,
          "%1$s is '%2$s', which cannot be written to (%3$s); make it writable, or choose another folder with -D%1$s=FOLDER"
              .formatted(SettingTable.DATA.name(), folder, reason(e)),
          e);
    }
  }
}
