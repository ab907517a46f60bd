package se.halsolots.web.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.web.route.RouteFacts;
import se.halsolots.web.route.RouteFacts.Keep;
import se.halsolots.web.route.RouteFacts.Pace;
import se.halsolots.web.route.RouteFacts.Reach;
import se.halsolots.web.route.RouteFacts.Who;
import se.halsolots.web.staff.door.StaffTable;

/**
 * Every address that the running portal answers, with what is declared of it. A test compares it
 * with docs/routes.md, and with the servlets and filters that the server knows.
 */
@ApplicationScoped
public class RouteList {

  /** What has no page: files that are the same for everybody. */
  private static final List<RouteFacts> FILES =
      List.of(file("/static/{file}"), file("/jakarta.faces.resource/{file}"));

  @Inject RouteTable residents;
  @Inject StaffTable staff;

  /** All of them, in the order of their addresses. */
  public List<RouteFacts> all() {
    List<RouteFacts> all = new ArrayList<>(FILES);
    residents.all().forEach(page -> all.add(page.facts()));
    all.addAll(staff.facts());
    all.sort(Comparator.comparing(RouteFacts::pattern));
    return all;
  }

  /** The list as a Markdown table. */
  public String markdown() {
    return all().stream()
        .map(RouteList::line)
        .collect(
            Collectors.joining(
                "\n",
                "| address | methods | who | reach | pace | kept by |\n|---|---|---|---|---|---|\n",
                "\n"));
  }

  private static String line(RouteFacts facts) {
    return "| `%s` | %s | %s | %s | %s | %s |"
        .formatted(
            facts.pattern().isEmpty() ? "(start)" : facts.pattern(),
            String.join(", ", facts.methods()),
            who(facts),
            word(facts.reach()),
            word(facts.pace()),
            word(facts.keep()));
  }

  private static String who(RouteFacts facts) {
    if (facts.ofPlugin().isPresent()) {
      return facts.ofPlugin().get().name();
    }
    if (facts.permissions().isEmpty()) {
      return word(facts.who());
    }
    return facts.permissions().stream()
        .sorted()
        .map(StaffPermission::code)
        .collect(Collectors.joining(" or "));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static RouteFacts file(String pattern) {
    return new RouteFacts(
        pattern, List.of("GET"), Who.ANYBODY, Set.of(), Reach.NONE, Pace.FREE, Keep.YEAR);
  }
}
