package se.halsolots.spi;

import java.time.LocalDate;
import java.util.Optional;
import se.halsolots.spi.ForPlugins.Use;

/**
 * A figure that reports and overviews may show of a tenant.
 *
 * @param name lower-case letters, digits and hyphens
 * @param labelKey key of its name in the plugin's bundle; with {@code .help} added that of what it
 *     counts and how
 * @param unit of its values
 * @param goal the setting that holds what the tenant aims at in a year
 * @param measure tells its value
 */
@ForPlugins(Use.IMPLEMENT)
public record Indicator(
    String name,
    String labelKey,
    Unit unit,
    Optional<SettingDefinition<Integer>> goal,
    Measure measure) {

  /** What is counted. */
  public enum Unit {
    /** People, counted without names; below five it is not shown outside the tenant. */
    PEOPLE,
    /** Things and events. */
    COUNT,
    /** Hours. */
    HOURS,
    /** Hundredths of a whole, 0 to 100. */
    PERCENT
  }

  /** Tells the value of an indicator. */
  @FunctionalInterface
  public interface Measure {

    /**
     * The value in a tenant, zero where nothing happened.
     *
     * @param from the first day
     * @param before the day after the last one
     */
    long of(PluginContext context, LocalDate from, LocalDate before);
  }
}
