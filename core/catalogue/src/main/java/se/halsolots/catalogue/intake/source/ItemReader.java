package se.halsolots.catalogue.intake.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Hands characters on and counts those of the present item, so that an endless line or an unclosed
 * quotation mark cannot fill the memory.
 */
final class ItemReader extends FilterReader {

  private final int max;
  private long used;

  ItemReader(Reader in, int max) {
    super(in);
    this.max = max;
  }

  /** A new item begins. */
  void nextItem() {
    used = 0;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    count(Math.max(count, 0));
    return count;
  }

  private void count(int chars) throws IOException {
    used += chars;
    if (used > max) {
      throw new ItemTooLongException(max);
    }
  }
}
