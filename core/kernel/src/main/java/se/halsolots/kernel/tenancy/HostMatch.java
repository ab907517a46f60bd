package se.halsolots.kernel.tenancy;

/** What a host name means to the portal. */
public sealed interface HostMatch {

  /** The host is the tenant's canonical name: the tenant answers at it. */
  record Canonical(Tenant tenant) implements HostMatch {}

  /**
   * The host is another name of the tenant: send the visitor to the canonical one.
   *
   * @param canonicalHost the host name to redirect to
   */
  record Alias(Tenant tenant, String canonicalHost) implements HostMatch {}

  /** No tenant has the host. */
  record None() implements HostMatch {}
}
