package se.halsolots.catalogue.intake.source;

import java.io.IOException;

/** The bytes that a source may still unfold into. Counts what really comes, not what is claimed. */
final class UnpackedBytes {

  private final long max;
  private long left;

  UnpackedBytes(long max) {
    this.max = max;
    this.left = max;
  }

  void take(long bytes) throws IOException {
    left -= bytes;
    if (left < 0) {
      throw new IOException(
          "the source unfolds into more than "
              + max
              + " bytes; that is more than this portal takes at once, split it");
    }
  }
}
