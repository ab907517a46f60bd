package se.halsolots.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may read which address, told a second time and by other means than the portal's: from the
 * demonstration's lists of people, a table of roles written here by hand, and docs/routes.md.
 */
record AccessModel(List<Person> people, List<Route> routes) {

  private static final Path ROOT = Path.of(System.getProperty("portal.home", ".."));
  private static final Pattern ROUTE =
      Pattern.compile("\\| `(personal[^`]*)` \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|.*");

  /** Written by hand on purpose: a change of the portal's roles must be made here too. */
  private static final Map<String, Set<String>> ROLES =
      Map.of(
          "coordinator",
          Set.of(
              "catalogue.read",
              "catalogue.edit",
              "catalogue.publish",
              "catalogue.select",
              "catalogue.import",
              "staff.manage",
              "modules.manage",
              "audit.read",
              "overview.read"),
          "node-administrator",
          Set.of(
              "catalogue.read",
              "catalogue.edit",
              "catalogue.publish",
              "catalogue.select",
              "catalogue.import",
              "requests.answer",
              "staff.manage",
              "modules.manage",
              "audit.read"),
          "health-pilot",
          Set.of(
              "catalogue.read",
              "catalogue.edit",
              "catalogue.publish",
              "catalogue.select",
              "requests.answer"),
          "editor",
          Set.of(
              "catalogue.read",
              "catalogue.edit",
              "catalogue.publish",
              "catalogue.select",
              "catalogue.import"),
          "organiser",
          Set.of("activities.own"));

  /** Who holds what modules guard, unless the node says otherwise. */
  private static final Map<String, Set<String>> OF_MODULES =
      Map.of(
          "example.tips.list",
          Set.of("coordinator", "node-administrator", "health-pilot"),
          "far.clinics.manage",
          Set.of("coordinator", "node-administrator", "health-pilot"),
          "far.contacts.read",
          Set.of("node-administrator", "health-pilot"),
          "far.doors.manage",
          Set.of("coordinator", "node-administrator", "health-pilot", "editor"),
          "health-guides.assignments",
          Set.of("coordinator", "node-administrator", "health-pilot"),
          "health-guides.guides",
          Set.of("coordinator", "node-administrator"),
          "health-guides.payroll",
          Set.of("coordinator", "node-administrator"),
          "youth-outreach.work",
          Set.of("coordinator", "node-administrator", "health-pilot"));

  /** Somebody of the demonstration: roles by the path of the node, empty for the region. */
  record Person(String login, Map<String, Set<String>> roles) {

    String anyNode() {
      return roles.keySet().iterator().next();
    }
  }

  /** An address for staff, of which permissions one needs one, and whose data it touches. */
  record Route(String pattern, Set<String> anyOf, String reach) {

    String address(String id) {
      return pattern.replaceAll("\\{[a-zA-Z]+}", id);
    }
  }

  static AccessModel empty() {
    return new AccessModel(List.of(), List.of());
  }

  static AccessModel read() {
    Map<String, Map<String, Set<String>>> people = new HashMap<>();
    try (Stream<Path> folders = Files.list(ROOT.resolve("tenants"))) {
      for (Path folder : folders.toList()) {
        Path file = folder.resolve("demo/personal.csv");
        if (Files.exists(file)) {
          String name = String.valueOf(folder.getFileName());
          addPeople(name.equals("region") ? "" : name, Files.readAllLines(file), people);
        }
      }
      List<Route> routes = new ArrayList<>();
      for (String line : Files.readAllLines(ROOT.resolve("docs/routes.md"))) {
        Matcher route = ROUTE.matcher(line);
        if (route.matches() && route.group(2).contains("GET")) {
          String who = route.group(3).strip();
          Set<String> anyOf = who.equals("staff") ? Set.of() : Set.of(who.split(" or "));
          routes.add(new Route(route.group(1), anyOf, route.group(4).strip()));
        }
      }
      return new AccessModel(
          people.entrySet().stream().map(one -> new Person(one.getKey(), one.getValue())).toList(),
          routes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addPeople(
      String node, List<String> lines, Map<String, Map<String, Set<String>>> people) {
    lines.stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(";", -1))
        .forEach(
            cells ->
                people
                    .computeIfAbsent(cells[1], any -> new HashMap<>())
                    .computeIfAbsent(node, any -> new HashSet<>())
                    .add(cells[2]));
  }

  private static Set<String> permissions(String role) {
    Set<String> permissions = new HashSet<>(ROLES.getOrDefault(role, Set.of()));
    OF_MODULES.forEach(
        (permission, roles) -> {
          if (roles.contains(role)) {
            permissions.add(permission);
          }
        });
    return permissions;
  }

  /** The login of somebody who is that in the node. */
  String someone(String node, String role) {
    return people.stream()
        .filter(one -> one.roles().getOrDefault(node, Set.of()).contains(role))
        .map(Person::login)
        .findFirst()
        .orElseThrow();
  }

  boolean may(String node, String role, Route route) {
    return route.anyOf().stream().anyMatch(permissions(role)::contains) && !node.isEmpty();
  }

  /** The statuses that may answer. An address with an id is asked for with one that nobody has. */
  Set<Integer> expected(String login, String node, Route route) {
    if (login.isEmpty()) {
      return route.pattern().endsWith("logga-in") ? Set.of(200) : Set.of(401);
    }
    if (route.reach().equals("person")) {
      return Set.of(200, 204, 303);
    }
    Set<String> roles =
        people.stream()
            .filter(one -> one.login().equals(login))
            .flatMap(one -> one.roles().getOrDefault(node, Set.of()).stream())
            .collect(Collectors.toSet());
    boolean admitted =
        route.anyOf().isEmpty()
            ? !roles.isEmpty()
            : roles.stream()
                    .flatMap(role -> permissions(role).stream())
                    .anyMatch(route.anyOf()::contains)
                || coordinatorReads(login, route);
    if (!admitted) {
      return Set.of(403);
    }
    if (route.pattern().startsWith("personal/moduler/")) {
      // Where the module is off there is no such page, also for whoever may.
      return Set.of(200, 303, 404);
    }
    boolean elsewhere = route.reach().equals("region") && !node.isEmpty();
    return route.pattern().contains("{") || elsewhere ? Set.of(404) : Set.of(200, 204, 303);
  }

  /** The coordinator may read, and only read, the catalogue of every node. */
  private boolean coordinatorReads(String login, Route route) {
    return route.anyOf().contains("catalogue.read")
        && people.stream()
            .filter(one -> one.login().equals(login))
            .anyMatch(one -> one.roles().getOrDefault("", Set.of()).contains("coordinator"));
  }
}
