package se.halsolots.catalogue.desk;

/** By what staff sort their lists of activities. */
public enum ListingOrder {
  TITLE("title", "a.headline.titleKey"),
  CHANGED("changed", "a.changedAt"),
  VERIFIED("verified", "a.verifiedOn"),
  STANDING("standing", "a.status");

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

  /** The sorting of a query of activities. */
  String by(boolean descending) {
    String way = descending ? " desc" : "";
    String rest = this == STANDING ? ", a.headline.titleKey" : "";
    return " order by " + path + way + rest + ", a.id" + (this == STANDING ? "" : way);
  }
}
