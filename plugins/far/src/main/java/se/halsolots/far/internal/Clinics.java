package se.halsolots.far.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.halsolots.spi.PluginContext;

/** The clinics that may give slips, kept by staff. */
@ApplicationScoped
@Transactional
public class Clinics {

  /** The longest name of a clinic, in characters. */
  public static final int LONGEST_NAME = 80;

  @Inject FarStore store;

  /**
   * A clinic.
   *
   * @param open whether its link may be used
   * @param linkMadeAt when its link was made
   */
  public record Facts(UUID id, String name, boolean open, Instant linkMadeAt) {}

  /**
   * A clinic with the secret of its link, which cannot be shown again.
   *
   * @param secret 32 characters
   */
  public record Opened(Facts clinic, String secret) {}

  /** All of them, by name. */
  public List<Facts> all(PluginContext context) {
    return store.clinics(context).stream().map(Clinic::facts).toList();
  }

  /** The clinic with that id; empty if it is unknown here. */
  public Optional<Facts> find(PluginContext context, UUID id) {
    return store.clinic(context, id).map(Clinic::facts);
  }

  /** The clinic whose link has that secret, if it may be used. */
  public Optional<Facts> bySecret(PluginContext context, String secret) {
    return store.clinicBySecret(context, secret).map(Clinic::facts);
  }

  /**
   * Adds a clinic. The same form sent again adds none, and gives a new link; with another name, as
   * after going back in the browser, it puts the name right.
   *
   * @param name 1 to {@value #LONGEST_NAME} characters
   */
  public Opened add(PluginContext context, String name, String formKey) {
    String secret = Secrets.fresh();
    Instant now = context.clock().instant();
    Optional<Clinic> before = store.clinicByForm(context, formKey);
    if (before.isPresent()) {
      before.get().rename(name);
      before.get().renewLink(Secrets.hash(secret), now);
      store.write(context);
      return new Opened(before.get().facts(), secret);
    }
    Clinic clinic = new Clinic(UUID.randomUUID(), name, formKey, Secrets.hash(secret), now);
    store.keep(context, clinic);
    store.write(context);
    context.note("far.clinic.add", clinic.facts().id().toString(), name);
    return new Opened(clinic.facts(), secret);
  }

  /** Gives the clinic a new link; the old one is no good any more. Empty if it is unknown here. */
  public Optional<Opened> renewLink(PluginContext context, UUID id) {
    String secret = Secrets.fresh();
    return store
        .clinic(context, id)
        .map(
            clinic -> {
              clinic.renewLink(Secrets.hash(secret), context.clock().instant());
              note(context, "far.clinic.link", clinic);
              return new Opened(clinic.facts(), secret);
            });
  }

  /** Lets the clinic's link be used, or not. */
  public boolean open(PluginContext context, UUID id, boolean open) {
    Optional<Clinic> clinic = store.clinic(context, id);
    clinic.ifPresent(
        one -> {
          one.open(open);
          note(context, open ? "far.clinic.open" : "far.clinic.close", one);
        });
    return clinic.isPresent();
  }

  /**
   * Calls the clinic something else.
   *
   * @param name 1 to {@value #LONGEST_NAME} characters
   */
  public boolean rename(PluginContext context, UUID id, String name) {
    Optional<Clinic> clinic = store.clinic(context, id);
    clinic.ifPresent(
        one -> {
          one.rename(name);
          note(context, "far.clinic.rename", one);
        });
    return clinic.isPresent();
  }

  private static void note(PluginContext context, String action, Clinic clinic) {
    context.note(action, clinic.facts().id().toString(), clinic.facts().name());
  }
}
