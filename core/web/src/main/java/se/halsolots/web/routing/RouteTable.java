package se.halsolots.web.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.halsolots.web.page.ResidentPage;

/** Finds the page that an address means. A literal segment goes before a named one. */
@ApplicationScoped
public class RouteTable {

  @Inject @Any Instance<ResidentPage> pages;

  private volatile List<Route> routes = List.of();

  /** An address pattern and its page. */
  record Route(List<String> segments, ResidentPage page) {

    private boolean isNamed(int segment) {
      return segments.get(segment).startsWith("{");
    }

    Optional<Map<String, String>> match(List<String> address) {
      if (address.size() != segments.size()) {
        return Optional.empty();
      }
      Map<String, String> named = new HashMap<>();
      for (int i = 0; i < address.size(); i++) {
        String pattern = segments.get(i);
        if (isNamed(i)) {
          named.put(pattern.substring(1, pattern.length() - 1), address.get(i));
        } else if (!pattern.equals(address.get(i))) {
          return Optional.empty();
        }
      }
      return Optional.of(named);
    }
  }

  /** A page and the named parts of the address. */
  record Match(ResidentPage page, Map<String, String> named) {}

  public Optional<Match> find(String address) {
    List<String> segments = List.of(address.split("/", -1));
    for (Route route : routes()) {
      Optional<Map<String, String>> named = route.match(segments);
      if (named.isPresent()) {
        return Optional.of(new Match(route.page(), named.get()));
      }
    }
    return Optional.empty();
  }

  private List<Route> routes() {
    if (routes.isEmpty()) {
      List<Route> found = new ArrayList<>();
      pages.forEach(page -> found.add(new Route(List.of(page.route().split("/", -1)), page)));
      found.sort(
          (one, other) ->
              Boolean.compare(
                  one.page().route().contains("{"), other.page().route().contains("{")));
      routes = List.copyOf(found);
    }
    return routes;
  }
}
