package se.halsolots.installer.command;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Asks the running portal for its first page, to see whether it answers and how long it did not.
 */
final class PortalAtWork {

  /** Where it answers unless something else is said. */
  static final String DEFAULT = "http://localhost:9080";

  private static final int OK = 200;
  private static final long MILLIS_BETWEEN = 100;
  private static final long MOST_SECONDS = 60;
  private static final double NANOS = 1e9;

  /** So long after the change the portal must have begun to reload. */
  private static final long BEGINS_WITHIN_SECONDS = 10;

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final URI address;
  private final PrintStream out;

  PortalAtWork(String address, PrintStream out) {
    this.address = URI.create(address + "/");
    this.out = out;
  }

  boolean answers() {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(2)).GET().build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Waits until it has gone and is back, and says how long it was away. */
  boolean isBackAfterChange() {
    long start = System.nanoTime();
    long gone = 0;
    while (seconds(start) < MOST_SECONDS) {
      boolean answers = answers();
      if (!answers && gone == 0) {
        gone = System.nanoTime();
      }
      if (answers && gone != 0) {
        out.printf(Locale.ROOT, "The portal did not answer for %.1f s.%n", seconds(gone));
        return true;
      }
      if (gone == 0 && seconds(start) > BEGINS_WITHIN_SECONDS) {
        return answers;
      }
      pause();
    }
    return false;
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / NANOS;
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
