package se.halsolots.catalogue.intake.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/**
 * Bytes without line ends that are followed by a space or tab. Calendars fold long lines so, and
 * some writers count bytes and fold in the middle of a character.
 */
final class UnfoldedBytes extends FilterInputStream {

  private final PushbackInputStream bytes;

  UnfoldedBytes(InputStream in) {
    this(new PushbackInputStream(in, 2));
  }

  private UnfoldedBytes(PushbackInputStream bytes) {
    super(bytes);
    this.bytes = bytes;
  }

  @Override
  public int read() throws IOException {
    int one = bytes.read();
    while ((one == '\r' || one == '\n') && skipsFold(one)) {
      one = bytes.read();
    }
    return one;
  }

  private boolean skipsFold(int end) throws IOException {
    int next = bytes.read();
    int after = end == '\r' && next == '\n' ? bytes.read() : next;
    if (after == ' ' || after == '\t') {
      return true;
    }
    if (after >= 0) {
      bytes.unread(after);
    }
    if (end == '\r' && next == '\n') {
      bytes.unread(next);
    }
    return false;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = 0;
    while (count < length) {
      int one = read();
      if (one < 0) {
        return count == 0 ? -1 : count;
      }
      buffer[offset + count] = (byte) one;
      count++;
    }
    return count;
  }
}
