package se.halsolots.spi;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import se.halsolots.spi.ForPlugins.Use;

/**
 * The circumstances of the work that the portal asks a plugin to do, and what the portal does for
 * it meanwhile. Everything concerns one tenant; it is good only for as long as the work goes on.
 */
@ForPlugins(Use.CALL)
public interface PluginContext {

  /** The tenant whose work it is. */
  TenantId tenant();

  /** What residents call the tenant: {@code Mark}. */
  String tenantName();

  /** Whether the tenant is the region, which every municipality looks up to. */
  boolean isRegion();

  /** The language of the page. */
  Locale locale();

  /** Tells the time, in the tenant's zone. */
  Clock clock();

  /**
   * What a block is shown with: the activity, organiser or place whose page it is. Empty elsewhere.
   */
  Optional<UUID> subject();

  /**
   * The tenant's value of a setting that the plugin declares, in the page's language if the tenant
   * has written it in that language.
   *
   * @throws IllegalArgumentException if the plugin has not declared the setting
   */
  <T> T setting(SettingDefinition<T> definition);

  /**
   * The text with that key in the plugin's bundle, in the page's language, otherwise Swedish; the
   * key itself if there is none.
   *
   * @param values put in for {@code {0}}, {@code {1}} and so on
   */
  String text(String key, Object... values);

  /** Who is at work; empty for a resident, and in jobs. */
  Optional<StaffMember> staff();

  /** Whether whoever is at work may do that in this tenant; residents may nothing. */
  boolean may(Permission permission);

  /**
   * The address of the plugin's page for residents, in the page's language.
   *
   * @param path as {@link PluginPage#path}, with its names filled in
   */
  String href(String path);

  /** The address of the plugin's page for staff. */
  String staffHref(String path);

  /** The same address with scheme and host, for mails, print and codes to be scanned. */
  String absolute(String href);

  /**
   * The plugin's own entity manager, guarded: it reads and writes rows of this tenant only. Needs a
   * transaction. Nothing else may be used to reach the plugin's tables.
   *
   * @param own injected by {@code @PersistenceContext(unitName = "<plugin id>")}
   */
  EntityManager guarded(EntityManager own);

  /**
   * Notes in the tenant's audit log what whoever is at work just did, in the same transaction.
   *
   * @param action begins with the plugin's id and a full stop
   * @param target id of what it was done to; may be empty
   * @param label what that is called; no free text, nothing about a person's health
   */
  void note(String action, String target, String label);

  /**
   * Says that residents may see something else from now on. Pages that the portal keeps are made
   * anew, everywhere within two seconds.
   */
  void contentChanged();

  /**
   * Adds to a counter of this tenant and day. It is cheap, and a little of it may be lost if the
   * machine dies.
   *
   * @param counter names it within the plugin: lower-case letters, digits, hyphens and full stops;
   *     never anything about a person
   */
  void count(String counter, long more);

  /**
   * What was counted from that day on.
   *
   * @param before the day after the last one
   */
  long counted(String counter, LocalDate from, LocalDate before);

  /** What the tenant shows of the shared catalogue. */
  CatalogueLookup catalogue();

  /** Signing up for something with a limited number of places. */
  SignUps signUps();

  /** Lists of activities that are reached by a short code. */
  KeptLists keptLists();

  /**
   * Sends a mail when the transaction at hand is committed, and tries again for a day if the mail
   * server does not take it.
   *
   * @param to one address, as {@link MailAddress#isOne} says
   * @throws IllegalArgumentException if that is no address; the transaction is then rolled back
   */
  void mail(String to, String subject, String text);

  /**
   * The address of one of the plugin's pages for residents with a secret in its parameter {@code
   * lank}, for one mail to one receiver.
   *
   * @param subject what {@link #linkSubject} is to give: an id, never a name
   * @param validity at most 90 days
   */
  String issueLink(String path, String subject, Duration validity);

  /** What the link was issued for, unless it is unknown, too old, or spent. */
  Optional<String> linkSubject(String secret);

  /** The link is no good any more. */
  void spendLink(String secret);

  /**
   * An address as a square to scan (QR code), as an SVG element that can stand in a page.
   *
   * @param label what it says to those who do not see it
   */
  String qrCode(String address, String label);

  /**
   * Who is at work.
   *
   * @param id the portal's identifier of the person
   * @param email their log-in name
   */
  record StaffMember(String id, String name, String email) {}
}
