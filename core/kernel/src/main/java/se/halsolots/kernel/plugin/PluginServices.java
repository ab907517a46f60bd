package se.halsolots.kernel.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.halsolots.kernel.audit.AuditLog;
import se.halsolots.kernel.counter.Counters;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.link.SecretLinks;
import se.halsolots.kernel.mail.Outbox;
import se.halsolots.kernel.persistence.TenantGate;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.CatalogueLookup;
import se.halsolots.spi.Permission;
import se.halsolots.spi.PluginContext;

/** What the portal does for plugins at work, and the way to be at work. */
@ApplicationScoped
public class PluginServices {

  @Inject Clock clock;
  @Inject TenantGate gate;
  @Inject AuditLog log;
  @Inject StaffAccess access;
  @Inject PluginAddresses addresses;
  @Inject PluginRevisions revisions;
  @Inject Instance<CatalogueLookups> catalogue;
  @Inject Instance<SignUpDesks> signUps;
  @Inject Instance<KeptListDesks> keptLists;
  @Inject Outbox outbox;
  @Inject SecretLinks links;
  @Inject Counters counters;

  /** The circumstances in which a plugin is asked for something. */
  public PluginContext context(ActivePlugin plugin, Language language) {
    return new TenantPluginContext(plugin, language, Optional.empty(), this);
  }

  /** The same, about an activity, an organiser or a place. */
  public PluginContext context(ActivePlugin plugin, Language language, Optional<UUID> subject) {
    return new TenantPluginContext(plugin, language, subject, this);
  }

  Clock clock(ActivePlugin plugin) {
    return clock.withZone(plugin.tenant().zone());
  }

  EntityManager guarded(EntityManager own) {
    return gate.guarded(own);
  }

  void note(ActivePlugin plugin, String action, String target, String label) {
    if (!action.startsWith(plugin.id() + ".")) {
      throw new IllegalArgumentException(
          "plugin '%s' may not note the action '%s'; it must begin with '%s.'"
              .formatted(plugin.id(), action, plugin.id()));
    }
    log.note(action, target, label);
  }

  Optional<PluginContext.StaffMember> staff() {
    return access
        .find()
        .map(one -> new PluginContext.StaffMember(one.id().toString(), one.name(), one.login()));
  }

  boolean may(Permission permission) {
    return access.may(permission);
  }

  CatalogueLookup catalogue(ActivePlugin plugin, Language language) {
    return catalogue.get().of(plugin, language);
  }
}
