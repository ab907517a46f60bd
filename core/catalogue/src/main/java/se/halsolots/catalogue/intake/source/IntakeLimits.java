package se.halsolots.catalogue.intake.source;

/**
 * How much a source may ask of the machine that reads it. A source beyond a limit is refused or cut
 * off with a message, whatever it claims about itself.
 *
 * @param maxEntries files in a folder or ZIP
 * @param maxUnpackedBytes bytes of all files together, after unpacking
 * @param maxItemChars characters of one item: a row of a table, an item of a JSON list, a calendar
 *     component
 * @param maxDepth objects and lists within each other in JSON
 * @param maxHeldBytes what must be kept in memory until the end: shared texts of a workbook, tables
 *     beside the one that is streamed
 */
public record IntakeLimits(
    int maxEntries, long maxUnpackedBytes, int maxItemChars, int maxDepth, long maxHeldBytes) {

  /** A quarter of the memory that the server is given (jvm.options). */
  private static final long HELD = 128L << 20;

  /** Ten thousand files, 2 GiB, four million characters an item, 64 levels, 128 MiB in memory. */
  public static final IntakeLimits NORMAL = new IntakeLimits(10_000, 2L << 30, 4_000_000, 64, HELD);

  /** With the usual limit for what is kept in memory. */
  public IntakeLimits(int maxEntries, long maxUnpackedBytes, int maxItemChars, int maxDepth) {
    this(maxEntries, maxUnpackedBytes, maxItemChars, maxDepth, HELD);
  }
}
