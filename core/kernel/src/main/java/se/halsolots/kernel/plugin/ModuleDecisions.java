package se.halsolots.kernel.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import se.halsolots.kernel.audit.AuditLog;

/** Keeps what was decided of a module together with the note of who decided: both, or neither. */
@ApplicationScoped
@Transactional
class ModuleDecisions {

  @Inject PluginChoices choices;
  @Inject AuditLog log;

  /**
   * Keeps it.
   *
   * @param values what was decided, by key; an empty text takes a decision back
   * @param healed what failed and shall work again
   */
  public void keep(
      String plugin, Map<String, String> values, Optional<String> healed, Noted noted) {
    values.forEach((key, value) -> choices.decide(plugin, key, value));
    healed.ifPresent(part -> choices.clear(plugin, part));
    log.note(noted.action(), plugin, noted.label());
  }

  /** What goes into the audit log. */
  record Noted(String action, String label) {}
}
