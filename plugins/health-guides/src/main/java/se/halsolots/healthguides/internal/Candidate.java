package se.halsolots.healthguides.internal;

/**
 * A guide who speaks the language of an order.
 *
 * @param area whether the guide works in the area
 * @param theme whether the guide has learnt about the theme
 * @param time whether the guide usually can at such times
 * @param free whether the guide has no other assignment then
 */
public record Candidate(GuideView guide, boolean area, boolean theme, boolean time, boolean free) {

  /** Higher is better; who is not free comes last. */
  int fitness() {
    return (free ? 100 : 0)
        + (area ? 4 : 0)
        + (theme ? 3 : 0)
        + (time ? 2 : 0)
        + (guide.steps().contains(2) ? 1 : 0);
  }
}
