package se.halsolots.catalogue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a node's own residents find on the spot, in figures.
 *
 * @param published how many activities
 * @param byDimension how many of them for each dimension of health; one may be for several
 * @param byLanguage how many are led in each language, by ISO 639 code
 * @param inOtherLanguages how many are led in another language than Swedish
 * @param occasions how many times something takes place in the next {@link #DAYS_AHEAD} days
 * @param verified how many somebody has confirmed in the last {@link #VERIFIED_DAYS} days
 */
public record NodeFigures(
    int published,
    Map<HealthDimension, Integer> byDimension,
    SortedMap<String, Integer> byLanguage,
    int inOtherLanguages,
    int occasions,
    int verified) {

  public static final int DAYS_AHEAD = 30;
  public static final int VERIFIED_DAYS = 90;

  public NodeFigures {
    Map<HealthDimension, Integer> copy = new EnumMap<>(HealthDimension.class);
    copy.putAll(byDimension);
    byDimension = Collections.unmodifiableMap(copy);
    byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
  }

  public int of(HealthDimension dimension) {
    return byDimension.getOrDefault(dimension, 0);
  }
}
