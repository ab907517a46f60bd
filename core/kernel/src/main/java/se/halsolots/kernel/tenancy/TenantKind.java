package se.halsolots.kernel.tenancy;

/** What a tenant stands for. */
public enum TenantKind {
  /** The region that leads to all the others; there is exactly one. */
  REGION,
  /** A node: one municipality. */
  MUNICIPALITY
}
