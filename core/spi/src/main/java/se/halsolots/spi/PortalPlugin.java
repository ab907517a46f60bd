package se.halsolots.spi;

import java.util.List;
import java.util.Set;
import se.halsolots.spi.ForPlugins.Use;

/**
 * What a plugin offers to the portal. A plugin is one jar with one {@code @ApplicationScoped} bean
 * that implements this interface, and every tenant turns it on or off.
 *
 * <p>The answers are declarations: the portal asks each method once after start, outside any
 * request and without a tenant, and keeps the answer. Texts are named by keys of the plugin's
 * bundle, which are the files {@code messages_<language>.properties} in the package of the plugin's
 * class. A part that throws is logged with the plugin's id and left out; the portal lives on.
 *
 * <pre>{@code
 * @ApplicationScoped
 * public class WalksPlugin implements PortalPlugin {
 *   public String id() { return "walks"; }
 *   public String version() { return "1.0.0"; }
 *   public int contractVersion() { return PortalPlugin.CONTRACT_VERSION; }
 *   public PersonalData personalData() { return PersonalData.none(); }
 * }
 * }</pre>
 */
@ForPlugins(Use.IMPLEMENT)
public interface PortalPlugin {

  /**
   * The version of this contract. It moves only when something is removed or changes its meaning.
   */
  int CONTRACT_VERSION = 2;

  /**
   * Stable name of the plugin: 2 to 31 lower-case letters, digits and hyphens, beginning with a
   * letter. It names the folder, the addresses ({@code /moduler/<id>}), the resources, the tables
   * and the settings.
   */
  String id();

  /** The plugin's own version, for people. */
  String version();

  /**
   * The contract that the plugin was written against. Answer with {@link #CONTRACT_VERSION}: the
   * compiler copies its number into the plugin, so that a portal with another contract can refuse
   * it. Without an answer it is the first contract.
   */
  default int contractVersion() {
    return 1;
  }

  /** Ids of the plugins without which this one makes no sense in a tenant. */
  default Set<String> dependencies() {
    return Set.of();
  }

  /** Its pages. */
  default List<PluginPage> pages() {
    return List.of();
  }

  /** Actions that roles may be granted. */
  default List<Permission> permissions() {
    return List.of();
  }

  /** Values that each tenant may set; the portal makes the form. */
  default List<SettingDefinition<?>> settings() {
    return List.of();
  }

  /** Fragments shown on the portal's own pages. */
  default List<PageBlock> blocks() {
    return List.of();
  }

  /** What more is known of activities. */
  default List<ActivityField> activityFields() {
    return List.of();
  }

  /** Figures for reports. */
  default List<Indicator> indicators() {
    return List.of();
  }

  /** Rows that staff may save as files. */
  default List<DataExport> exports() {
    return List.of();
  }

  /** Work that is done by itself. */
  default List<ScheduledJob> jobs() {
    return List.of();
  }

  /** What is erased when it has been kept long enough. */
  default List<RetentionPeriod> retention() {
    return List.of();
  }

  /**
   * How to find and erase what the plugin keeps about one person. It has no default: a plugin that
   * keeps nothing says so by {@link PersonalData#none()}.
   */
  PersonalData personalData();

  /**
   * The portal begins to offer the plugin to the tenant: at every start while it is turned on, and
   * when it is turned on in a running portal. It may come again without {@link #onDisabled} in
   * between, after a crash. It may refuse by an exception whose message says why.
   */
  default void onEnabled(TenantId tenant) {}

  /**
   * The portal ceases to offer the plugin to the tenant: when it stops in good order, and when the
   * plugin is turned off in a running portal.
   */
  default void onDisabled(TenantId tenant) {}

  /**
   * The tenant wants everything that the plugin keeps of it gone. The portal itself empties the
   * plugin's tables and forgets its settings, lists, sign-ups and counters; this is for what lies
   * elsewhere. Comes with the plugin turned off, in one transaction with the emptying.
   */
  default void onPurge(PluginContext context) {}

  /**
   * Fills the tenant with invented content for a demonstration; asked once, the first time that the
   * plugin is turned on in demo mode.
   */
  default void loadDemoContent(PluginContext context) {}
}
