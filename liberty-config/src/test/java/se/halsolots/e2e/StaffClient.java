package se.halsolots.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A member of staff of the demonstration, by HTTP and without a browser: for what pages do not
 * offer and somebody may try all the same.
 */
final class StaffClient {

  static final String COOKIE = "__Host-halsolots";

  private static final Path PASSWORDS =
      Path.of(System.getProperty("e2e.data", "data"), "first-passwords.txt");
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"");
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  private final String cookie;

  private StaffClient(String cookie) {
    this.cookie = cookie;
  }

  /** Somebody who has not logged in. */
  static StaffClient nobody() {
    return new StaffClient("");
  }

  /** With that cookie, as somebody who took it. */
  static StaffClient withCookie(String secret) {
    return new StaffClient(COOKIE + "=" + secret);
  }

  /**
   * Logs in.
   *
   * @param who the beginning of a login in the demonstration's file of first passwords
   * @param node path of a node in which they work; empty for the region
   */
  static StaffClient login(String who, String node) {
    String[] account = account(who);
    HttpResponse<String> answer =
        nobody()
            .post(
                page(node, ""),
                Map.of("_login", account[0], "_password", account[1], "_method", "GET"));
    return withCookie(secret(answer).orElseThrow(() -> new IllegalStateException(answer.body())));
  }

  /** The address of a page for staff in a node; empty for the region's, and for the first page. */
  static String page(String node, String page) {
    return (node.isEmpty() ? "" : "/" + node) + "/personal" + (page.isEmpty() ? "" : "/" + page);
  }

  /** Login and password of an account of the demonstration. */
  static String[] account(String who) {
    awaitPasswords();
    try {
      return Files.readAllLines(PASSWORDS).stream()
          .filter(line -> line.startsWith(who))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("nobody is called " + who))
          .split(" +");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The accounts of a demonstration are made when the portal answers already. */
  private static void awaitPasswords() {
    Patience.await("first passwords", PATIENCE, () -> Files.exists(PASSWORDS));
  }

  /** The secret that an answer gives to the browser. */
  static Optional<String> secret(HttpResponse<?> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(one -> one.startsWith(COOKIE + "="))
        .map(one -> one.substring(COOKIE.length() + 1, one.indexOf(';')))
        .filter(secret -> !secret.isEmpty())
        .findFirst();
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = request(path).GET();
    return send(headers.length == 0 ? request.build() : request.headers(headers).build());
  }

  /** Sends a form, with the token of a page that the person can read. */
  HttpResponse<String> postWithToken(String path, Map<String, String> fields) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("_token", token(path));
    return post(path, all);
  }

  HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
    String body =
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return send(headers.length == 0 ? request.build() : request.headers(headers).build());
  }

  /** Sends with any method and body. */
  HttpResponse<String> send(String method, String path, String type, String body) {
    return send(
        request(path)
            .header("Content-Type", type)
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  /** The token of the person's session, from the first page of the node of a path. */
  String token(String path) {
    String first = path.substring(0, path.indexOf("/personal") + "/personal".length());
    Matcher token = TOKEN.matcher(get(first).body());
    if (!token.find()) {
      throw new IllegalStateException("no token in " + first);
    }
    return token.group(1);
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(Portal.URL + path)).timeout(Duration.ofSeconds(60));
    return cookie.isEmpty() ? request : request.header("Cookie", cookie);
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException("no answer from " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted at " + request.uri(), e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** All values of a header. */
  static List<String> headers(HttpResponse<?> answer, String name) {
    return answer.headers().allValues(name);
  }
}
