package se.halsolots.web.files;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Gathers a page's text. Templates write it in thousands of small pieces, which a usual writer
 * locks and encodes one by one; this one is used by one thread and encodes at the end.
 */
public final class PageText extends PrintWriter {

  private static final int USUAL_SIZE = 32 * 1024;

  private char[] text = new char[USUAL_SIZE];
  private int length;

  public PageText() {
    super(Writer.nullWriter());
  }

  public byte[] bytes() {
    return new String(text, 0, length).getBytes(StandardCharsets.UTF_8);
  }

  private void room(int more) {
    if (length + more > text.length) {
      text = Arrays.copyOf(text, Math.max(text.length * 2, length + more));
    }
  }

  @Override
  public void write(int one) {
    room(1);
    text[length] = (char) one;
    length++;
  }

  @Override
  public void write(char[] many, int from, int count) {
    room(count);
    System.arraycopy(many, from, text, length, count);
    length += count;
  }

  @Override
  public void write(String many, int from, int count) {
    room(count);
    many.getChars(from, from + count, text, length);
    length += count;
  }

  @Override
  public void flush() {
    // Nothing is sent before the page is whole.
  }
}
