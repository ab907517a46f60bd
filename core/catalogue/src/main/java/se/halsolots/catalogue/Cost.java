package se.halsolots.catalogue;

/**
 * What it costs to take part. The normal case is nothing.
 *
 * @param free whether taking part costs nothing
 * @param note the price, or what may cost beside it ("20 kr för fika"); may be empty
 */
public record Cost(boolean free, String note) {

  public static final Cost FREE = new Cost(true, "");
}
