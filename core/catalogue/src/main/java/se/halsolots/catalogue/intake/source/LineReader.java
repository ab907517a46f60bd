package se.halsolots.catalogue.intake.source;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The lines of a text file in any usual encoding. */
public final class LineReader implements Closeable {

  private final ItemReader counted;
  private final BufferedReader lines;

  private LineReader(ItemReader counted) {
    this.counted = counted;
    this.lines = new BufferedReader(counted);
  }

  public static LineReader open(SourceFile file, IntakeLimits limits) throws IOException {
    return new LineReader(new ItemReader(TextEncoding.of(file).open(file), limits.maxItemChars()));
  }

  /**
   * The next line; empty at the end.
   *
   * @throws ItemTooLongException if the item, since {@link #nextItem}, is too long
   */
  public Optional<String> next() throws IOException {
    return Optional.ofNullable(lines.readLine());
  }

  /** A new item begins with the next line. */
  public void nextItem() {
    counted.nextItem();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
