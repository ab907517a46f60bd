package se.halsolots.catalogue.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.kernel.settings.PortalSettings;

/** Downloads from a real server that behaves badly. */
@SuppressWarnings("UnnecessaryAssignment") // outside CDI nobody else fills the fields
@Timeout(20)
class ImportDownloadTest {

  private static final UUID ID = new UUID(0, 1);

  @TempDir Path data = Path.of("");

  private final ImportDownload download = new ImportDownload();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch over = new CountDownLatch(1);
  private final AtomicInteger asked = new AtomicInteger();
  private Optional<HttpServer> server = Optional.empty();

  @BeforeEach
  void fill() {
    Map<String, String> set =
        Map.of("portal.data", data.toString(), "portal.import-hosts", "127.0.0.1");
    download.settings = new PortalSettings(name -> Optional.ofNullable(set.get(name)));
    download.clock = Clock.systemUTC();
    download.limits = limits(3, 100_000, Duration.ofSeconds(20));
  }

  private static DownloadLimits limits(int pages, long bytes, Duration page) {
    return new DownloadLimits(pages, 10_000, bytes, Duration.ofMillis(500), page);
  }

  @AfterEach
  void close() {
    over.countDown();
    server.ifPresent(one -> one.stop(0));
    threads.shutdownNow();
  }

  /** Nobody asks for a stop. */
  private static void goOn() {}

  /** Answers a request. */
  private interface Answer {
    void to(HttpExchange exchange) throws IOException, InterruptedException;
  }

  /** Starts a server that answers so. */
  private String serve(Answer answer) throws IOException {
    HttpServer made =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    made.setExecutor(threads);
    made.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          try (exchange) {
            answer.to(exchange);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    made.start();
    server = Optional.of(made);
    return "http://127.0.0.1:" + made.getAddress().getPort() + "/0";
  }

  private static void send(HttpExchange exchange, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** A page with one item, and as many characters of title as told. */
  private static String page(String next, int chars) {
    return """
        {"next": "%s", "items": [{"state": "updated", "kind": "SessionSeries", "id": "1",
          "modified": 1, "data": {"@type": "SessionSeries", "name": "%s"}}]}"""
        .formatted(next, "x".repeat(chars));
  }

  /** A feed that never ends. */
  private void endless(HttpExchange exchange, int chars) throws IOException {
    int number = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
    send(exchange, page("/" + (number + 1), chars));
  }

  @Test
  void feed_is_fetched_to_its_last_page() throws Exception {
    String address =
        serve(
            exchange ->
                send(
                    exchange,
                    exchange.getRequestURI().getPath().equals("/0")
                        ? page("/1", 8_000)
                        : "{\"next\": \"/1\", \"items\": []}"));

    Path fetched = download.fetch(ID, address, ImportDownloadTest::goOn);

    try (Stream<Path> pages = Files.list(fetched)) {
      assertThat(pages).hasSize(2);
    }
    assertThat(fetched.resolve("page-00000")).hasContent(page("/1", 8_000));
  }

  @Test
  void body_that_stalls_ends_the_download() throws Exception {
    String address =
        serve(
            exchange -> {
              exchange.sendResponseHeaders(200, 1_000);
              exchange.getResponseBody().write(new byte[500]);
              exchange.getResponseBody().flush();
              over.await();
            });

    assertThatThrownBy(() -> download.fetch(ID, address, ImportDownloadTest::goOn))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(address)
        .hasMessageContaining("has sent nothing for")
        .hasMessageContaining("again");
  }

  @Test
  void host_that_never_answers_ends_the_download_with_the_same_words() throws Exception {
    String address = serve(exchange -> over.await());

    assertThatThrownBy(() -> download.fetch(ID, address, ImportDownloadTest::goOn))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("has sent nothing for");
  }

  @Test
  void body_that_trickles_ends_the_download() throws Exception {
    download.limits = limits(3, 100_000, Duration.ofMillis(300));
    String address =
        serve(
            exchange -> {
              exchange.sendResponseHeaders(200, 1_000);
              for (int i = 0; i < 1_000; i++) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                Thread.sleep(50);
              }
            });

    assertThatThrownBy(() -> download.fetch(ID, address, ImportDownloadTest::goOn))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("takes longer than");
  }

  @Test
  void body_that_breaks_off_ends_the_download() throws Exception {
    String address =
        serve(
            exchange -> {
              exchange.sendResponseHeaders(200, 1_000);
              exchange.getResponseBody().write(new byte[500]);
              exchange.getResponseBody().flush();
            });

    assertThatThrownBy(() -> download.fetch(ID, address, ImportDownloadTest::goOn))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("broke off");
  }

  @Test
  void page_that_is_too_large_ends_the_download() throws Exception {
    String address = serve(exchange -> send(exchange, "x".repeat(10_001)));

    assertThatThrownBy(() -> download.fetch(ID, address, ImportDownloadTest::goOn))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("more than 10000 bytes");
  }

  @Test
  void feed_with_more_pages_than_allowed_is_no_complete_one() throws Exception {
    String address = serve(exchange -> endless(exchange, 10));

    assertThatThrownBy(() -> download.fetch(ID, address, ImportDownloadTest::goOn))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("more than 3 pages");
    assertThat(asked).hasValue(3);
  }

  @Test
  void feed_with_more_bytes_than_allowed_in_all_is_refused() throws Exception {
    download.limits = limits(100, 20_000, Duration.ofSeconds(20));
    String address = serve(exchange -> endless(exchange, 8_000));

    assertThatThrownBy(() -> download.fetch(ID, address, ImportDownloadTest::goOn))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("more than 20000 bytes");
    assertThat(asked).hasValue(3);
  }

  @Test
  void download_stops_between_two_pages() throws Exception {
    String address = serve(exchange -> endless(exchange, 10));

    assertThatThrownBy(
            () ->
                download.fetch(
                    ID,
                    address,
                    () -> {
                      if (asked.get() == 2) {
                        throw new ImportStopped();
                      }
                    }))
        .isInstanceOf(ImportStopped.class);
    assertThat(asked).hasValue(2);
  }
}
