package se.halsolots.catalogue;

/** The four dimensions of health that the collaboration works with. */
public enum HealthDimension implements CatalogueCode {
  PHYSICAL("physical", "fysisk"),
  MENTAL("mental", "psykisk"),
  SOCIAL("social", "social"),
  EXISTENTIAL("existential", "existentiell");

  private final String code;
  private final String swedish;

  HealthDimension(String code, String swedish) {
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
