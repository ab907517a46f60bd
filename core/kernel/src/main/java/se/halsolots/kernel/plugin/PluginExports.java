package se.halsolots.kernel.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.halsolots.kernel.audit.AuditLog;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.TenantContext;
import se.halsolots.spi.DataExport;

/** The files that a tenant's plugins offer to whoever is at work. */
@ApplicationScoped
public class PluginExports {

  @Inject ActivePlugins plugins;
  @Inject PluginServices services;
  @Inject StaffAccess access;
  @Inject TenantContext context;
  @Inject AuditLog log;

  /** A file that may be had. */
  public record Offered(String plugin, String pluginName, String name, String label) {}

  /** What is in a file. */
  public record Content(List<String> headings, Iterable<List<String>> rows) {}

  /** What whoever is at work may have. */
  public List<Offered> offered(Language language) {
    return plugins.of(context.tenant()).stream()
        .flatMap(
            plugin ->
                plugin.plugin().offer().exports().stream()
                    .filter(export -> access.may(export.permission()))
                    .map(
                        export ->
                            new Offered(
                                plugin.id(),
                                plugin.name(language),
                                export.name(),
                                plugin.text(language, export.labelKey()))))
        .toList();
  }

  /**
   * One of them, of a period; that it was taken out is noted.
   *
   * @param before the day after the last one
   */
  public Optional<Content> take(
      String plugin, String name, Language language, LocalDate from, LocalDate before) {
    return plugins
        .find(context.tenant(), plugin)
        .flatMap(
            active ->
                active.plugin().offer().exports().stream()
                    .filter(export -> export.name().equals(name))
                    .filter(export -> access.may(export.permission()))
                    .findFirst()
                    .map(export -> content(active, export, language, from, before)));
  }

  private Content content(
      ActivePlugin plugin, DataExport export, Language language, LocalDate from, LocalDate before) {
    log.note("module.file", plugin.id(), plugin.text(language, export.labelKey()));
    return new Content(
        export.columnKeys().stream().map(key -> plugin.text(language, key)).toList(),
        export.rows().of(services.context(plugin, language), from, before));
  }
}
