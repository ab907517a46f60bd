package se.halsolots.kernel.settings;

/** What the portal is run for. */
public enum Mode {
  /** To be tried: demo content and a banner that says so. */
  DEMO,
  /** For residents: no demo content, and no start without the secrets it needs. */
  PRODUCTION
}
