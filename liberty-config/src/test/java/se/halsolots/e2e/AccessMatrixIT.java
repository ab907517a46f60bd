package se.halsolots.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Random people at random addresses in random nodes, by every method that the address answers, are
 * let on or refused as {@link AccessModel} says, which knows roles, nodes and the route list and
 * nothing of the portal's code. The seed is printed, so that a failure can be repeated.
 */
class AccessMatrixIT {

  private static final int TRIES = 400;
  private static final List<String> NODES = List.of("", "mark", "tranemo");

  /**
   * Here the ids are those of the shared catalogue: a neighbour's activity is meant to be found.
   */
  private static final String SHARED = "personal/urval";

  private static final String UNKNOWN = "0190a000-0000-7000-8000-000000000000";

  private static final Map<String, StaffClient> CLIENTS = new HashMap<>();
  private static AccessModel model = AccessModel.empty();

  @BeforeAll
  static void log_everybody_in() {
    model = AccessModel.read();
    for (AccessModel.Person person : model.people()) {
      CLIENTS.put(person.login(), StaffClient.login(person.login(), person.anyNode()));
    }
    CLIENTS.put("", StaffClient.nobody());
  }

  private static StaffClient client(String login) {
    return Objects.requireNonNull(CLIENTS.get(login), login);
  }

  @Test
  void everybody_gets_where_the_model_says_and_nowhere_else() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<String> wrong = new ArrayList<>();
    List<String> logins = List.copyOf(new TreeSet<>(CLIENTS.keySet()));
    for (int i = 0; i < TRIES; i++) {
      String login = logins.get(random.nextInt(logins.size()));
      String node = NODES.get(random.nextInt(NODES.size()));
      AccessModel.Route route = model.routes().get(random.nextInt(model.routes().size()));
      String path = (node.isEmpty() ? "" : "/" + node) + "/" + route.address(UNKNOWN);
      int status = client(login).get(path).statusCode();
      Set<Integer> expected = model.expected(login, node, route);
      if (!expected.contains(status)) {
        wrong.add("%s at %s: %d instead of %s".formatted(login, path, status, expected));
      }
    }
    assertThat(wrong).as("seed %d", seed).isEmpty();
  }

  @Test
  void nothing_is_changed_without_the_token_by_anybody() {
    Random random = new Random(7);
    List<String> logins = List.copyOf(new TreeSet<>(CLIENTS.keySet()));
    for (int i = 0; i < TRIES / 4; i++) {
      String login = logins.get(random.nextInt(logins.size()));
      String node = NODES.get(random.nextInt(NODES.size()));
      AccessModel.Route route = model.routes().get(random.nextInt(model.routes().size()));
      String path = (node.isEmpty() ? "" : "/" + node) + "/" + route.address(UNKNOWN);
      if (path.endsWith("logga-in")) {
        // Nobody has a token there; a form without a password is shown again.
        continue;
      }

      assertThat(client(login).post(path, Map.of("action", "delete")).statusCode())
          .as("%s at %s", login, path)
          .isIn(401, 403, 404);
    }
  }

  /** For every kind of thing that has an id: one of another node's is as good as none. */
  @Test
  void id_of_another_node_is_answered_like_an_unknown_one() {
    StaffClient theirs = client(model.someone("tranemo", "node-administrator"));
    StaffClient mine = client(model.someone("mark", "node-administrator"));
    Set<String> kinds = new TreeSet<>();
    for (AccessModel.Route route : model.routes()) {
      String list = route.pattern().replaceFirst("/\\{id}.*", "");
      boolean asked =
          route.pattern().contains("{id}")
              && !list.equals(SHARED)
              && !list.contains("{")
              && model.may("mark", "node-administrator", route);
      if (!asked) {
        continue;
      }
      for (String id : ids(theirs.get("/tranemo/" + list), list)) {
        String foreign = "/mark/" + route.address(id);
        String unknown = "/mark/" + route.address(UUID.randomUUID().toString());
        assertThat(mine.get(foreign).statusCode()).as(foreign).isEqualTo(404);
        assertSame(mine.get(foreign), mine.get(unknown), foreign, unknown);
        Map<String, String> fields = Map.of("action", "archive", "title", "Ny", "version", "0");
        assertSame(
            mine.postWithToken(foreign, fields),
            mine.postWithToken(unknown, fields),
            foreign,
            unknown);
        kinds.add(list);
      }
    }
    assertThat(kinds).as("kinds of things that were tried").hasSizeGreaterThanOrEqualTo(3);
  }

  private static void assertSame(
      HttpResponse<String> foreign, HttpResponse<String> unknown, String one, String other) {
    assertThat(foreign.statusCode()).as(one).isEqualTo(unknown.statusCode());
    assertThat(plain(foreign.body(), one)).as(one).isEqualTo(plain(unknown.body(), other));
  }

  /** Without what differs from answer to answer: the nonce, the id that was asked for. */
  private static String plain(String body, String path) {
    return body.replaceAll("nonce=\"[^\"]*\"|init\\('[^']*'\\)", "")
        .replace(path.replaceAll(".*/([0-9a-f-]{36}).*", "$1"), "ID");
  }

  /** The first ids that a list shows; none if there is no such list. */
  private static Set<String> ids(HttpResponse<String> list, String page) {
    return Pattern.compile(page + "/([0-9a-f-]{36})")
        .matcher(list.body())
        .results()
        .map(match -> match.group(1))
        .limit(3)
        .collect(Collectors.toSet());
  }
}
