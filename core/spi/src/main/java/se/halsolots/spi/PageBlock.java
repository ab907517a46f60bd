package se.halsolots.spi;

import java.util.Optional;
import java.util.function.Function;
import se.halsolots.spi.ForPlugins.Use;

/**
 * A fragment that the plugin shows on one of the portal's own pages.
 *
 * <p>The view is rendered by itself with a variable {@code block}, whose {@code data} is what the
 * supplier gave and whose {@code texts} are the plugin's texts in the page's language. Pages for
 * residents are kept until {@link PluginContext#contentChanged}, so what they show must not depend
 * on who is asking. A block that throws, or takes longer than the portal allows, is left out; after
 * three times in a row it is not asked again until somebody turns it on.
 *
 * @param name names the block within the plugin: lower-case letters, digits and hyphens
 * @param place where it is shown
 * @param view Faces view under {@code META-INF/resources}, in the folder named by the plugin's id
 * @param order place among the blocks of the page, lower first
 * @param data gives what the view shows, or nothing when there is nothing to show: the block is
 *     then left out. It is asked once for each rendering and must be quick (milliseconds).
 * @param permission what staff must be allowed to; for {@link Place#STAFF_HOME} and {@link
 *     Place#REGION_OVERVIEW}
 */
@ForPlugins(Use.IMPLEMENT)
public record PageBlock(
    String name,
    Place place,
    String view,
    int order,
    Function<PluginContext, ? extends Optional<?>> data,
    Optional<Permission> permission) {

  /** A block for residents. */
  public PageBlock(
      String name,
      Place place,
      String view,
      int order,
      Function<PluginContext, ? extends Optional<?>> data) {
    this(name, place, view, order, data, Optional.empty());
  }

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
    HEALTH_PAGE,
    /** On the first page for staff, for those who hold the block's permission. */
    STAFF_HOME,
    /** On the coordinator's overview of all tenants, if the region has the plugin on. */
    REGION_OVERVIEW
  }
}
