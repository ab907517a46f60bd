package se.halsolots.catalogue;

/**
 * The eight target areas of the national public-health policy (prop. 2017/18:249); the Swedish word
 * is the area's number.
 */
public enum TargetArea implements CatalogueCode {
  EARLY_LIFE("early-life", "1"),
  KNOWLEDGE("knowledge", "2"),
  WORK("work", "3"),
  INCOME("income", "4"),
  HOUSING("housing", "5"),
  LIVING_HABITS("living-habits", "6"),
  PARTICIPATION("participation", "7"),
  HEALTH_CARE("health-care", "8");

  private final String code;
  private final String swedish;

  TargetArea(String code, String swedish) {
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
