package se.halsolots.healthguides.internal;

import java.util.Set;

/**
 * A guide with what he or she has learnt.
 *
 * @param steps of training gone through, 1 and 2
 * @param themes of the courses gone through
 */
public record GuideView(String id, GuideDetails details, Set<Integer> steps, Set<Theme> themes) {

  public GuideView {
    steps = Set.copyOf(steps);
    themes = Set.copyOf(themes);
  }
}
