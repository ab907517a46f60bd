package se.halsolots.spi;

import java.util.Optional;
import java.util.function.Function;
import se.halsolots.spi.ForPlugins.Use;

/**
 * A fragment that the plugin shows on one of the portal's own pages.
 *
 * <p>The page includes the view with a variable {@code block}, whose {@code data} is what the
 * supplier gave and whose {@code texts} are the plugin's texts in the page's language. The page may
 * be kept and shown again for some minutes, so the data must not depend on who is asking.
 *
 * @param name names the block within the plugin: lower-case letters, digits and hyphens
 * @param place where it is shown
 * @param view Faces view under {@code META-INF/resources}, in the folder named by the plugin's id
 * @param order place among the blocks of the page, lower first
 * @param data gives what the view shows, or nothing when there is nothing to show: the block is
 *     then left out. It is asked once for each rendering and must be quick (milliseconds).
 */
@ForPlugins(Use.IMPLEMENT)
public record PageBlock(
    String name,
    Place place,
    String view,
    int order,
    Function<PluginContext, ? extends Optional<?>> data) {

  /** Where a block can be shown. */
  public enum Place {
    /** On the tenant's start page, after what is on this week. */
    START_PAGE,
    /** On the page of an activity, after its description. */
    ACTIVITY_PAGE,
    /** On the page of an organiser. */
    ORGANISER_PAGE,
    /** On the page of a place. */
    PLACE_PAGE,
    /** On the overview of health information. */
    HEALTH_PAGE
  }
}
