package se.halsolots.kernel.tenancy;

/** Tells which texts exist, so that a tenant's own wording of a text that is not there is found. */
public interface PortalTextKeys {

  /** Whether the portal or a plugin has a text with that key. */
  boolean contains(String key);
}
