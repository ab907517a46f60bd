package se.halsolots.catalogue;

/** Whom an activity is made for. Everyone is welcome unless it says otherwise. */
public enum TargetGroup implements CatalogueCode {
  EVERYONE("everyone", "alla"),
  YOUNG_ADULTS("young-adults", "unga vuxna"),
  ADULTS("adults", "vuxna"),
  SENIORS("seniors", "seniorer"),
  PARENTS("parents", "föräldrar"),
  NEWCOMERS("newcomers", "nya i sverige"),
  DAYTIME_FREE("daytime-free", "daglediga"),
  DISABILITY("disability", "funktionsnedsättning"),
  CARERS("carers", "anhöriga"),
  WOMEN("women", "kvinnor"),
  MEN("men", "män"),
  LONG_TERM_ILLNESS("long-term-illness", "långvarig sjukdom");

  private final String code;
  private final String swedish;

  TargetGroup(String code, String swedish) {
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
