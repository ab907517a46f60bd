package se.halsolots.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The portal that the build started for these tests, by HTTP. */
final class Portal {

  /** Where it answers, without a slash at the end. */
  static final String URL = System.getProperty("e2e.url", "http://127.0.0.1:9080");

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** The node whose demonstration is taken in last. */
  private static final String LAST = "/vargarda/aktiviteter";

  static {
    awaitContent();
  }

  private Portal() {}

  /** A demonstration is taken in when pages are answered already; tests speak of all of it. */
  private static void awaitContent() {
    Patience.await(
        "content at " + URL + LAST,
        PATIENCE,
        () -> get(LAST).body().contains("href=\"" + LAST + "/"));
  }

  /** Fetches a path that begins with a slash; redirects are not followed. */
  static HttpResponse<String> get(String path) {
    return get(path, "");
  }

  /** The same with a cookie, as {@code name=value}. */
  static HttpResponse<String> get(String path, String cookie) {
    HttpRequest.Builder asked =
        HttpRequest.newBuilder(URI.create(URL + path)).timeout(Duration.ofSeconds(30));
    HttpRequest request = (cookie.isEmpty() ? asked : asked.header("Cookie", cookie)).build();
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException("No answer from " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while asking " + request.uri(), e);
    }
  }
}
