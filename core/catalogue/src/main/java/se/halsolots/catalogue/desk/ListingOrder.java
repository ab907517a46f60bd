package se.halsolots.catalogue.desk;

/** By what staff sort their lists of activities. */
public enum ListingOrder {
  TITLE("title", "a.headline.titleKey, a.id"),
  CHANGED("changed", "a.changedAt desc, a.id desc"),
  VERIFIED("verified", "a.verifiedOn, a.id"),
  STANDING("standing", "a.status, a.headline.titleKey, a.id");

  private final String code;
  private final String path;

  ListingOrder(String code, String path) {
    this.code = code;
    this.path = path;
  }

  /** Its name in addresses. */
  public String code() {
    return code;
  }

  /** The sorting of a query of activities, as an index has it. */
  String clause() {
    return " order by " + path;
  }

  /** Whether that index runs from the largest to the smallest. */
  boolean descends() {
    return this == CHANGED;
  }
}
