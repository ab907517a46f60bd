package se.halsolots.catalogue;

/** What kind of body an organiser is. */
public enum OrganiserKind implements CatalogueCode {
  ASSOCIATION("association", "förening"),
  MUNICIPALITY("municipality", "kommun"),
  REGION("region", "region"),
  CHURCH("church", "kyrka"),
  STUDY_ASSOCIATION("study-association", "studieförbund"),
  LIBRARY("library", "bibliotek"),
  HEALTH_CENTRE("health-centre", "vårdcentral"),
  PATIENT_ASSOCIATION("patient-association", "patientförening"),
  COMPANY("company", "företag");

  private final String code;
  private final String swedish;

  OrganiserKind(String code, String swedish) {
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
