package se.halsolots.healthguides.internal;

/** What an assignment, a course or a need is about. */
public enum Theme {
  FOOD(true),
  MOVEMENT(true),
  SLEEP(true),
  STRESS(true),
  TOBACCO(true),
  DENTAL(false),
  MIND(false),
  CARE(false),
  SCREENING(false),
  PARENTING(false),
  COMMUNITY(false);

  private final boolean habit;

  Theme(boolean habit) {
    this.habit = habit;
  }

  /** Whether it is about living habits, which most assignments should be. */
  public boolean isHabit() {
    return habit;
  }
}
