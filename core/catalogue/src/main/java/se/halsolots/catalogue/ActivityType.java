package se.halsolots.catalogue;

/** What kind of thing people do at an activity. */
public enum ActivityType implements CatalogueCode {
  GROUP_EXERCISE("group-exercise", "gruppträning"),
  WALK("walk", "promenad"),
  WATER("water", "vattenträning"),
  DANCE("dance", "dans"),
  CALM("calm", "yoga och avspänning"),
  SPORT("sport", "idrott och spel"),
  OPEN_MEETING("open-meeting", "öppen träff"),
  CONVERSATION_GROUP("conversation-group", "samtalsgrupp"),
  LANGUAGE_CAFE("language-cafe", "språkcafé"),
  COURSE("course", "kurs"),
  LECTURE("lecture", "föreläsning"),
  WORKSHOP("workshop", "workshop"),
  ADVICE("advice", "rådgivning"),
  CREATIVE("creative", "skapande"),
  NATURE("nature", "natur och odling"),
  FOOD("food", "mat och matlagning");

  private final String code;
  private final String swedish;

  ActivityType(String code, String swedish) {
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
