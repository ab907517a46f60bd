package se.halsolots.catalogue;

/** What makes a place possible to use for more people. */
public enum AccessibilityFact implements CatalogueCode {
  WHEELCHAIR("wheelchair", "rullstol"),
  ACCESSIBLE_TOILET("accessible-toilet", "tillgänglig toalett"),
  HEARING_LOOP("hearing-loop", "hörslinga"),
  PARKING("parking", "parkering"),
  NEAR_STOP("near-stop", "nära hållplats"),
  AUTOMATIC_DOOR("automatic-door", "automatisk dörr"),
  SEATING("seating", "stol finns");

  private final String code;
  private final String swedish;

  AccessibilityFact(String code, String swedish) {
    this.code = code;
    this.swedish = swedish;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String swedish() {
    return swedish;
  }
}
