package se.halsolots.spi;

import java.time.Duration;
import java.util.function.Consumer;
import se.halsolots.spi.ForPlugins.Use;

/**
 * Work that is done by itself again and again, for each tenant that has the plugin turned on, and
 * on one server only if there are several. A turn that throws, or takes longer than the portal
 * allows, has the plugin's jobs stopped for that tenant until somebody starts them again.
 *
 * @param name lower-case letters, digits and hyphens
 * @param every how long from one turn to the next; a minute at least
 * @param work one turn; it must do no harm when it comes once too often
 */
@ForPlugins(Use.IMPLEMENT)
public record ScheduledJob(String name, Duration every, Consumer<PluginContext> work) {}
