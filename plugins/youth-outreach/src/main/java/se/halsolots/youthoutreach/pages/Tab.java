package se.halsolots.youthoutreach.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.halsolots.spi.PluginContext;

/**
 * A way to another of the module's first pages for staff.
 *
 * @param current whether it is the page that is shown
 */
public record Tab(String href, String label, boolean current) {

  /** Keys of their names with their paths, in order. */
  private static final List<Map.Entry<String, String>> ALL =
      List.of(
          Map.entry("tab.overview", ""),
          Map.entry("tab.visits", "/besok"),
          Map.entry("tab.plan", "/arsplan"),
          Map.entry("tab.arenas", "/skolor"),
          Map.entry("tab.weeks", "/lotsveckor"),
          Map.entry("tab.groups", "/grupper"),
          Map.entry("tab.help", "/kontakter"));

  /** All of them, on the page with that path. */
  static List<Tab> all(PluginContext context, String path) {
    Stream<Map.Entry<String, String>> all = ALL.stream();
    return all.map(
            one ->
                new Tab(
                    context.staffHref(one.getValue()),
                    context.text(one.getKey()),
                    one.getValue().equals(path)))
        .toList();
  }
}
