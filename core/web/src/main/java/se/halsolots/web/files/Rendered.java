package se.halsolots.web.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A finished answer, ready to be sent again.
 *
 * @param plain its bytes
 * @param compressed the same by gzip
 * @param tag names this content, for conditional requests
 * @param keep what browsers are told about keeping it, the value of {@code Cache-Control}
 */
@SuppressWarnings("ArrayRecordComponent") // its bytes are never compared and never changed
public record Rendered(
    int status,
    String type,
    String fileName,
    byte[] plain,
    byte[] compressed,
    String tag,
    String keep) {

  /** Browsers ask each time whether it is still the same. */
  public static final String ASK_AGAIN = "no-cache";

  /** Nobody keeps it: it may hold something of a person. */
  public static final String NOT_KEPT = "no-store";

  private static final Duration YEAR = Duration.ofDays(365);

  /**
   * What to tell browsers that may keep something without asking.
   *
   * @param fresh how long; a year or more means that there will never be anything else at that
   *     address
   */
  public static String keepFor(Duration fresh) {
    if (fresh.isZero()) {
      return ASK_AGAIN;
    }
    String keep = "public, max-age=" + fresh.toSeconds();
    return fresh.compareTo(YEAR) < 0 ? keep : keep + ", immutable";
  }

  public static byte[] compress(byte[] plain, int level) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3);
    try (GZIPOutputStream gzip = new LevelledGzip(bytes, level)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  private static final class LevelledGzip extends GZIPOutputStream {

    LevelledGzip(ByteArrayOutputStream bytes, int level) throws IOException {
      super(bytes, 4096);
      def.setLevel(level);
    }
  }

  /** The best there is, for what is sent many times. */
  public static final int BEST = Deflater.BEST_COMPRESSION;

  /** Quick, for what is sent once. */
  public static final int QUICK = Deflater.BEST_SPEED;
}
