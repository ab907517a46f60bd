package se.halsolots.catalogue;

/** How one joins. */
public enum Booking implements CatalogueCode {
  DROP_IN("drop-in", "drop-in"),
  SIGN_UP("sign-up", "anmälan");

  private final String code;
  private final String swedish;

  Booking(String code, String swedish) {
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
