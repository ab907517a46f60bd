package se.halsolots.spi;

import java.time.Instant;
import se.halsolots.spi.ForPlugins.Use;

/**
 * Something that is kept for a certain time and then erased. The portal asks once a day, and notes
 * what was erased in the tenant's disposal log.
 *
 * @param name the type of information: lower-case letters, digits and hyphens
 * @param labelKey key of its name in the plugin's bundle
 * @param days holds for how many days it is kept
 * @param erasure erases what is due
 */
@ForPlugins(Use.IMPLEMENT)
public record RetentionPeriod(
    String name, String labelKey, SettingDefinition<Integer> days, Erasure erasure) {

  /** Erases what is due. */
  @FunctionalInterface
  public interface Erasure {

    /**
     * Erases what has been kept since before that moment.
     *
     * @return how many were erased
     */
    int erase(PluginContext context, Instant before);
  }
}
