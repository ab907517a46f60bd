package se.halsolots.catalogue.intake.source;

/**
 * What a reader keeps in memory of one source until its end, roughly as Java counts it. The portal
 * has far less memory than a source may unfold into, and everybody else needs some of it.
 */
public final class HeldBytes {

  /** What a text costs however short it is, with its place in a list or map. */
  private static final long TEXT = 60;

  private static final long REFERENCE = 8;

  private final long max;
  private long left;

  public HeldBytes(IntakeLimits limits) {
    this.max = limits.maxHeldBytes();
    this.left = max;
  }

  /** One more text. */
  public void text(long chars) throws TooMuchHeldException {
    take(TEXT + chars);
  }

  /** More characters of the latest text. */
  void chars(long more) throws TooMuchHeldException {
    take(more);
  }

  /** A text once more that is kept already. */
  public void again() throws TooMuchHeldException {
    take(REFERENCE);
  }

  private void take(long bytes) throws TooMuchHeldException {
    left -= bytes;
    if (left < 0) {
      throw new TooMuchHeldException(max);
    }
  }
}
