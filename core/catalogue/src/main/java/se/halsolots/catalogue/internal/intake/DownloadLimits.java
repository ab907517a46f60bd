package se.halsolots.catalogue.internal.intake;

import java.time.Duration;
import se.halsolots.catalogue.intake.source.IntakeLimits;

/**
 * How much a download may take. All imports wait for the one that is being fetched, so that a host
 * that is slow or never comes to an end must not keep it.
 *
 * @param pages of one feed
 * @param pageBytes of one page, or of a file
 * @param bytes of all pages together
 * @param silence how long the host may send nothing at all
 * @param page how long one page may take, however little comes at a time
 */
record DownloadLimits(int pages, long pageBytes, long bytes, Duration silence, Duration page) {

  static final DownloadLimits NORMAL =
      new DownloadLimits(
          5_000,
          512L * 1024 * 1024,
          IntakeLimits.NORMAL.maxUnpackedBytes(),
          Duration.ofSeconds(30),
          Duration.ofMinutes(10));
}
