package se.halsolots.kernel.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.spi.Indicator;
import se.halsolots.spi.PluginContext;

/** The figures that a tenant's plugins tell. */
@ApplicationScoped
public class PluginFigures {

  private static final Duration LIMIT = Duration.ofSeconds(10);

  @Inject ActivePlugins plugins;
  @Inject PluginServices services;
  @Inject PluginWatch watch;

  /**
   * A figure.
   *
   * @param help what it counts, and how
   * @param value empty if the plugin did not tell it in time
   * @param goal what the tenant aims at in a year; empty if there is no goal
   */
  public record Figure(
      String plugin,
      String pluginName,
      String name,
      String label,
      String help,
      Indicator.Unit unit,
      Optional<Long> value,
      Optional<Integer> goal) {}

  /**
   * All figures of a period, by plugin.
   *
   * @param before the day after the last one
   */
  public List<Figure> of(Tenant tenant, Language language, LocalDate from, LocalDate before) {
    List<Figure> figures = new ArrayList<>();
    for (ActivePlugin plugin : plugins.of(tenant)) {
      for (Indicator indicator : plugin.plugin().offer().indicators()) {
        PluginContext context = services.context(plugin, language);
        Optional<Long> value =
            watch.ask(
                plugin,
                "indicator:" + indicator.name(),
                LIMIT,
                () -> indicator.measure().of(context, from, before));
        figures.add(
            new Figure(
                plugin.id(),
                plugin.name(language),
                indicator.name(),
                plugin.text(language, indicator.labelKey()),
                plugin.text(language, indicator.labelKey() + ".help"),
                indicator.unit(),
                value,
                indicator.goal().map(context::setting)));
      }
    }
    return figures;
  }
}
