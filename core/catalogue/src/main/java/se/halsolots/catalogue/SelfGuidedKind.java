package se.halsolots.catalogue;

/** What kind of place one uses on one's own, without leader or time. */
public enum SelfGuidedKind implements CatalogueCode {
  OUTDOOR_GYM("outdoor-gym", "utegym"),
  EXERCISE_TRAIL("exercise-trail", "motionsspår"),
  HIKING_TRAIL("hiking-trail", "vandringsled"),
  BATHING_PLACE("bathing-place", "badplats"),
  BARBECUE_PLACE("barbecue-place", "grillplats"),
  DISC_GOLF("disc-golf", "discgolf"),
  PARK("park", "park");

  private final String code;
  private final String swedish;

  SelfGuidedKind(String code, String swedish) {
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
