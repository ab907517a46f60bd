package se.halsolots.web.route;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.spi.Permission;

/**
 * What is declared of an address. There is no address without; {@link RouteList} has them all.
 *
 * @param pattern below the tenant's root, with named segments in braces: {@code
 *     personal/aktiviteter/{id}}
 * @param methods of HTTP that it answers; HEAD goes with GET
 * @param who whom it answers
 * @param permissions of which a member of staff needs one; empty where {@code who} says all
 * @param reach whose data it touches
 * @param pace how often one address or one person may ask
 * @param keep who may keep the answer
 * @param ofPlugin what a member of staff needs for a page of a plugin
 */
public record RouteFacts(
    String pattern,
    List<String> methods,
    Who who,
    Set<StaffPermission> permissions,
    Reach reach,
    Pace pace,
    Keep keep,
    Optional<Permission> ofPlugin) {

  /** What is declared of an address of the portal's own. */
  public RouteFacts(
      String pattern,
      List<String> methods,
      Who who,
      Set<StaffPermission> permissions,
      Reach reach,
      Pace pace,
      Keep keep) {
    this(pattern, methods, who, permissions, reach, pace, keep, Optional.empty());
  }

  /** Whom an address answers. */
  public enum Who {
    /** Everybody. */
    ANYBODY,
    /**
     * Whoever has logged in and works in the tenant, with one of the permissions if some are named.
     */
    STAFF
  }

  /** Whose data an address touches. */
  public enum Reach {
    /** No data at all. */
    NONE,
    /** What the tenant shows of the shared catalogue. */
    SHOWN,
    /** What belongs to the tenant of the address, and nothing else. */
    TENANT,
    /** What belongs to whoever is at work. */
    PERSON,
    /** Counts of all tenants, read-only and noted in the audit log. */
    REGION
  }

  /** How often somebody may ask; see {@link se.halsolots.web.route.PaceBrakes}. */
  public enum Pace {
    /** As often as the server can. */
    FREE,
    /** A person at work, with scripts that save by themselves. */
    WORK,
    /** Sending in something as a resident. */
    SEND,
    /** Trying a password. */
    LOGIN
  }

  /** Who may keep an answer. */
  public enum Keep {
    /** Nobody. */
    NOBODY,
    /** The portal's page cache and browsers, as long as the content's version is the same. */
    VERSION,
    /** Everybody, for a year: the address changes with the content. */
    YEAR
  }

  public RouteFacts {
    methods = List.copyOf(methods);
    permissions = Set.copyOf(permissions);
  }

  /** The same for whoever holds a plugin's permission. */
  public RouteFacts guardedBy(Permission permission) {
    return new RouteFacts(
        pattern, methods, who, permissions, reach, pace, keep, Optional.of(permission));
  }

  /** The same at another pace. */
  public RouteFacts at(Pace other) {
    return new RouteFacts(pattern, methods, who, permissions, reach, other, keep, ofPlugin);
  }

  /** A page for residents of which nobody keeps anything. */
  public static RouteFacts unkept(String pattern) {
    return new RouteFacts(
        pattern, List.of("GET"), Who.ANYBODY, Set.of(), Reach.NONE, Pace.FREE, Keep.NOBODY);
  }

  /** A page from which residents send something in to the tenant. */
  public static RouteFacts form(String pattern) {
    return new RouteFacts(
        pattern,
        List.of("GET", "POST"),
        Who.ANYBODY,
        Set.of(),
        Reach.TENANT,
        Pace.SEND,
        Keep.NOBODY);
  }

  /** A page that everybody may read. */
  public static RouteFacts page(String pattern) {
    return new RouteFacts(
        pattern, List.of("GET"), Who.ANYBODY, Set.of(), Reach.SHOWN, Pace.FREE, Keep.VERSION);
  }
}
