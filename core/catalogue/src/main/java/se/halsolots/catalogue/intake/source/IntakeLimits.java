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
 */
public record IntakeLimits(int maxEntries, long maxUnpackedBytes, int maxItemChars, int maxDepth) {

  /** Ten thousand files, 2 GiB, four million characters an item, 64 levels. */
  public static final IntakeLimits NORMAL = new IntakeLimits(10_000, 2L << 30, 4_000_000, 64);
}
