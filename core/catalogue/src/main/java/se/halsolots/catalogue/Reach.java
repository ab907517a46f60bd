package se.halsolots.catalogue;

/** In which nodes an activity is shown unless the node says otherwise. */
public enum Reach implements CatalogueCode {
  NODE("node", "egen kommun"),
  NEIGHBOURS("neighbours", "grannkommuner"),
  REGION("region", "hela regionen"),
  ONLINE("online", "digitalt");

  private final String code;
  private final String swedish;

  Reach(String code, String swedish) {
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
