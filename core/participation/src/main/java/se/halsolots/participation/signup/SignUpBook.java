package se.halsolots.participation.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import se.halsolots.kernel.mail.Outbox;
import se.halsolots.kernel.plugin.ActivePlugin;
import se.halsolots.kernel.plugin.SignUpDesks;
import se.halsolots.kernel.retention.PluginBelongings;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.participation.internal.signup.SignUpStore;
import se.halsolots.spi.SignUps;

/** Gives each plugin its own desk for sign-ups. */
@ApplicationScoped
class SignUpBook implements SignUpDesks, PluginBelongings {

  @Inject SignUpStore store;
  @Inject Outbox outbox;
  @Inject Clock clock;

  @Override
  public SignUps of(ActivePlugin plugin, Language language) {
    return new SignUpDesk(plugin.id(), plugin.tenant(), language, store, outbox, clock);
  }

  @Override
  public int erase(String plugin) {
    return store.eraseAll(plugin);
  }
}
