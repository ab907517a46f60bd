package se.halsolots.catalogue.internal.intake;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;

/** Fetches the pages of one import, one after the other, each to a file. Follows no redirects. */
final class PageDownload {

  private final DownloadLimits limits;
  private final Clock clock;
  private final HttpClient client;

  PageDownload(DownloadLimits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(limits.silence())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /**
   * Fetches a page.
   *
   * @return how many bytes it has
   */
  long get(URI uri, Path page) throws IOException {
    try {
      HttpResponse<Flow.Publisher<List<ByteBuffer>>> response =
          client.send(
              HttpRequest.newBuilder(uri).timeout(limits.silence()).build(),
              HttpResponse.BodyHandlers.ofPublisher());
      try (PageBody body = PageBody.of(response.body())) {
        if (response.statusCode() != 200) {
          throw new IOException(uri + " answered with status " + response.statusCode());
        }
        return copy(body, page, uri);
      }
    } catch (HttpTimeoutException e) {
      throw new IOException(
          "%s has sent nothing for %d seconds. Ask for the import again when it answers."
              .formatted(uri, limits.silence().toSeconds()),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Fetching " + uri + " was interrupted", e);
    }
  }

  private long copy(PageBody body, Path page, URI uri) throws IOException, InterruptedException {
    Instant until = clock.instant().plus(limits.page());
    long total = 0;
    try (FileChannel out =
        FileChannel.open(page, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      for (Optional<List<ByteBuffer>> came = body.next(limits.silence());
          came.isPresent();
          came = body.next(limits.silence())) {
        for (ByteBuffer bytes : came.get()) {
          total += bytes.remaining();
          while (bytes.hasRemaining()) {
            out.write(bytes);
          }
        }
        check(total, until, uri);
      }
    }
    return total;
  }

  private void check(long total, Instant until, URI uri) throws IOException {
    if (total > limits.pageBytes()) {
      throw new IOException(uri + " answers with more than " + limits.pageBytes() + " bytes");
    } else if (clock.instant().isAfter(until)) {
      throw new IOException(
          "%s takes longer than %d seconds to send one page. Ask for the import again when it is faster, or fetch the file yourself and import that."
              .formatted(uri, limits.page().toSeconds()));
    }
  }
}
