package se.halsolots.catalogue.intake.source;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** One file of a source, perhaps within a ZIP. It can be opened more than once. */
public final class SourceFile {

  /** Opens the bytes from their beginning. */
  interface Opener {
    InputStream open() throws IOException;
  }

  private final String name;
  private final Opener opener;
  private final UnpackedBytes budget;
  private long furthest;

  SourceFile(String name, Opener opener, UnpackedBytes budget) {
    this.name = name;
    this.opener = opener;
    this.budget = budget;
  }

  /** Its path within the source, with slashes; for a single file the file's name. */
  public String name() {
    return name;
  }

  /** The last part of the name, lower case. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * Opens the file from its beginning. The stream ends with an IOException where the source as a
   * whole becomes too large.
   */
  public InputStream open() throws IOException {
    return new BufferedInputStream(new Counted(opener.open()));
  }

  /**
   * The same file, with folded lines put together before its characters are read; the file itself
   * if it is read rightly as it is.
   */
  public SourceFile unfolded() throws IOException {
    SourceFile whole = new SourceFile(name, () -> new UnfoldedBytes(opener.open()), budget);
    return TextEncoding.needsUnfolding(this, whole) ? whole : this;
  }

  /** Up to that many bytes from the beginning. */
  public byte[] head(int bytes) throws IOException {
    try (InputStream in = open()) {
      return in.readNBytes(bytes);
    }
  }

  /** Charges what is read for the first time to the budget of the whole source. */
  private final class Counted extends FilterInputStream {
    private long position;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      advance(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      advance(Math.max(count, 0));
      return count;
    }

    private void advance(int count) throws IOException {
      position += count;
      if (position > furthest) {
        budget.take(position - furthest);
        furthest = position;
      }
    }
  }
}
