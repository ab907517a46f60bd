package se.halsolots.kernel.plugin;

import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;

/** Knows where plugins' pages lie. The web module, which the kernel does not know, answers. */
public interface PluginAddresses {

  /**
   * A page for residents.
   *
   * @param plugin its id
   * @param path within the plugin: empty, or beginning with a slash
   */
  String resident(Tenant tenant, Language language, String plugin, String path);

  /** A page for staff. */
  String staff(Tenant tenant, Language language, String plugin, String path);

  /**
   * A page of the portal's own for residents.
   *
   * @param page within the site, without the first slash
   */
  String page(Tenant tenant, Language language, String page);

  /** The page of an activity, for residents. */
  String activity(Tenant tenant, Language language, String slug);

  /** The same address with scheme and host. */
  String absolute(String href);
}
