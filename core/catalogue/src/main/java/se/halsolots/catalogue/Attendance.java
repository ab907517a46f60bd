package se.halsolots.catalogue;

/** Whether one is there in person, online, or may choose. */
public enum Attendance implements CatalogueCode {
  ON_SITE("on-site", "på plats"),
  ONLINE("online", "digitalt"),
  MIXED("mixed", "både och");

  private final String code;
  private final String swedish;

  Attendance(String code, String swedish) {
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
