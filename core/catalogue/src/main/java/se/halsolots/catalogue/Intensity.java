package se.halsolots.catalogue;

/** How hard an activity is for the body. */
public enum Intensity implements CatalogueCode {
  VERY_LIGHT("very-light", "mycket lugn"),
  LIGHT("light", "lugn"),
  MODERATE("moderate", "medel"),
  VIGOROUS("vigorous", "ansträngande");

  private final String code;
  private final String swedish;

  Intensity(String code, String swedish) {
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
