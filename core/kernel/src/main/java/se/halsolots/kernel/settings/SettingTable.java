package se.halsolots.kernel.settings;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The one table of all settings; {@code docs/settings.md} is its copy for people. */
final class SettingTable {

  private static final int SHORTEST_SECRET = 32;

  static final Setting MODE =
      new Setting(
          "portal.mode",
          "What the portal is run for: to be tried with demo content, or for residents.",
          "demo",
          SettingCheck.oneOf("demo", "production"));
  static final Setting DATA =
      new Setting(
          "portal.data",
          "Folder for the database, the search index and everything else that must outlive the"
              + " program.",
          "data",
          new SettingCheck(
              "the full path of a folder that can be written to",
              text -> isFullPath(text, "data")));
  static final Setting TENANTS =
      new Setting(
          "portal.tenants",
          "Folder with one folder for each tenant.",
          "tenants",
          new SettingCheck(
              "the full path of a folder that can be read", text -> isFullPath(text, "tenants")));
  static final Setting HOST =
      new Setting(
          "portal.host",
          "Network address that the server listens on; `*` is every address of the machine.",
          "127.0.0.1",
          new SettingCheck("an address, a host name or *", text -> !text.contains(" ")));
  static final Setting PORT =
      new Setting(
          "portal.port",
          "Port that the server listens on.",
          "9080",
          SettingCheck.wholeNumber(1, 65535));
  static final Setting PROXIES =
      new Setting(
          "portal.proxies",
          "Addresses of the web servers that stand before the portal and speak HTTPS, as a regular"
              + " expression; only from these are the forwarded address and protocol believed.",
          "(127[.]0[.]0[.]1)?(0:0:0:0:0:0:0:1)?",
          new SettingCheck("a regular expression", SettingTable::isExpression));
  static final Setting DB =
      new Setting(
          "portal.db",
          "Database: the built-in Derby in the data folder, or a PostgreSQL server.",
          "derby",
          SettingCheck.oneOf("derby", "postgres"));
  static final Setting BASE_URL =
      new Setting(
          "portal.base-url",
          "Address of the portal as residents see it, for links in e-mail, calendars and the"
              + " sitemap; without it the address of the request is used.",
          "",
          new SettingCheck(
              "an address like https://halsolots.example.se, without path", text -> isBase(text)));
  static final Setting PAGE_CACHE =
      new Setting(
          "portal.page-cache",
          "Keeps rendered pages of residents until something in them changes.",
          "on",
          SettingCheck.oneOf("on", "off"));
  static final Setting PLUGIN_UPLOAD =
      new Setting(
          "portal.plugin-upload",
          "Whether coordinators may put plugins in and out on a page; a plugin can do whatever the portal can. The command liberty-config/plugins is not concerned.",
          "demo",
          SettingCheck.oneOf("on", "off", "demo"));
  static final Setting IMPORT_HOSTS =
      new Setting(
          "portal.import-hosts",
          "Hosts that the importer may fetch from; no other address is ever fetched.",
          "",
          SettingCheck.hosts());
  static final Setting SECRET =
      new Setting(
          "portal.secret",
          "Secret from which the portal derives its keys. Required in production mode; keep it out"
              + " of files that are shared.",
          "",
          new SettingCheck(
              "a text of at least " + SHORTEST_SECRET + " characters",
              text -> text.length() >= SHORTEST_SECRET));
  static final Setting FIRST_ADMIN =
      new Setting(
          "portal.first-admin",
          "E-mail address of the first person who can log in, a coordinator of the region. Needed"
              + " at the first start in production mode; their first password is then in the data"
              + " folder, in first-passwords.txt.",
          "",
          new SettingCheck("an e-mail address", text -> text.matches("[^@\\s]+@[^@\\s]+")));

  static final Setting MAIL_HOST =
      new Setting(
          "portal.mail.host",
          "Mail server (SMTP) that takes the portal's mails. Without one they are kept, 30 days at"
              + " most; in demo mode they are written to the folder `mail` of the data folder.",
          "",
          new SettingCheck("an address or a host name", text -> !text.contains(" ")));
  static final Setting MAIL_PORT =
      new Setting(
          "portal.mail.port",
          "Port of the mail server.",
          "587",
          SettingCheck.wholeNumber(1, 65535));
  static final Setting MAIL_FROM =
      new Setting(
          "portal.mail.from",
          "E-mail address that the portal's mails come from. Required with portal.mail.host.",
          "",
          new SettingCheck("an e-mail address", text -> text.matches("[^@\\s]+@[^@\\s]+")));
  static final Setting MAIL_USER =
      new Setting(
          "portal.mail.user",
          "User at the mail server; without one the portal does not log in there.",
          "",
          new SettingCheck("a user of that server", text -> true));
  static final Setting MAIL_PASSWORD =
      new Setting(
          "portal.mail.password",
          "That user's password. Required with portal.mail.user; keep it out of files that are"
              + " shared.",
          "",
          new SettingCheck("that user's password", text -> true));
  static final Setting MAIL_STARTTLS =
      new Setting(
          "portal.mail.starttls",
          "Speaks with the mail server in a way that nobody else can read (STARTTLS), or not at"
              + " all; off only for a server on the same machine.",
          "on",
          SettingCheck.oneOf("on", "off"));

  static final Setting PG_HOST =
      new Setting(
          "PG_HOST",
          "Host of the PostgreSQL server, with portal.db=postgres.",
          "127.0.0.1",
          new SettingCheck("an address or a host name", text -> !text.contains(" ")));
  static final Setting PG_PORT =
      new Setting(
          "PG_PORT", "Port of the PostgreSQL server.", "5432", SettingCheck.wholeNumber(1, 65535));
  static final Setting PG_DB =
      new Setting(
          "PG_DB",
          "Name of the database on the PostgreSQL server.",
          "halsolots",
          new SettingCheck("a database of that server", text -> true));
  static final Setting PG_USER =
      new Setting(
          "PG_USER",
          "User at the PostgreSQL server that the portal works as; in production it owns nothing"
              + " there. Required with portal.db=postgres.",
          "",
          new SettingCheck("a user of that server", text -> true));
  static final Setting PG_PASSWORD =
      new Setting(
          "PG_PASSWORD",
          "That user's password. Required with portal.db=postgres; keep it out of files that are"
              + " shared.",
          "",
          new SettingCheck("that user's password", text -> true));

  static final Setting PG_OWNER =
      new Setting(
          "PG_OWNER",
          "User at the PostgreSQL server that owns the database and its tables, and brings them up"
              + " to date at start. Required in production mode with portal.db=postgres; without it"
              + " PG_USER does that too, and PostgreSQL does not keep tenants apart.",
          "",
          new SettingCheck("a user of that server other than PG_USER", text -> true));
  static final Setting PG_OWNER_PASSWORD =
      new Setting(
          "PG_OWNER_PASSWORD",
          "That user's password. Required with PG_OWNER; keep it out of files that are shared.",
          "",
          new SettingCheck("that user's password", text -> true));

  static final List<Setting> ALL =
      List.of(
          MODE,
          DATA,
          TENANTS,
          HOST,
          PORT,
          PROXIES,
          DB,
          BASE_URL,
          PAGE_CACHE,
          PLUGIN_UPLOAD,
          IMPORT_HOSTS,
          SECRET,
          FIRST_ADMIN,
          MAIL_HOST,
          MAIL_PORT,
          MAIL_FROM,
          MAIL_USER,
          MAIL_PASSWORD,
          MAIL_STARTTLS,
          PG_HOST,
          PG_PORT,
          PG_DB,
          PG_USER,
          PG_PASSWORD,
          PG_OWNER,
          PG_OWNER_PASSWORD);

  /** Settings whose values are never shown. */
  static final Set<Setting> SECRETS = Set.of(SECRET, MAIL_PASSWORD, PG_PASSWORD, PG_OWNER_PASSWORD);

  private SettingTable() {}

  /** A relative path would mean another folder to each part of the server. */
  private static boolean isFullPath(String text, String inTheCheckout) {
    try {
      return text.equals(inTheCheckout) || Path.of(text).isAbsolute();
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static boolean isExpression(String text) {
    try {
      return !Pattern.compile(text).pattern().isEmpty();
    } catch (PatternSyntaxException e) {
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
