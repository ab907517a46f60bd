package se.halsolots.web.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A finished answer, ready to be sent again.
 *
 * @param plain its bytes
 * @param compressed the same by gzip
 * @param tag names this content, for conditional requests
 */
@SuppressWarnings("ArrayRecordComponent") // its bytes are never compared and never changed
public record Rendered(
    int status, String type, String fileName, byte[] plain, byte[] compressed, String tag) {

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
