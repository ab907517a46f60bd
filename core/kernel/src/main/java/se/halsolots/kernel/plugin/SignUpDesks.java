package se.halsolots.kernel.plugin;

import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.SignUps;

/** Has people sign up for plugins. The participation module, unknown to the kernel, answers. */
public interface SignUpDesks {

  /**
   * The sign-ups of the plugin in its tenant.
   *
   * @param language of whoever signs up
   */
  SignUps of(ActivePlugin plugin, Language language);
}
