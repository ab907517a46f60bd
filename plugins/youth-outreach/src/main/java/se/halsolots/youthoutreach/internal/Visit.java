package se.halsolots.youthoutreach.internal;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A visit to an arena: first planned, then told of.
 *
 * @param day the first of its month as long as the day is not known
 * @param theme what it is about
 * @param who who goes; may be empty
 * @param under16 young people reached who are younger than 16, counted
 * @param from16 those of 16 to 19
 * @param from20 those of 20 to 25
 * @param adults grown-ups around them
 * @param material what was left there; may be empty
 * @param needs what young people said they need, without names; may be empty
 */
public record Visit(
    String id,
    String arenaId,
    LocalDate day,
    boolean dayKnown,
    String theme,
    String who,
    VisitStanding standing,
    int under16,
    int from16,
    int from20,
    int adults,
    String material,
    String needs) {

  /** What stands between the names of colleagues who go together. */
  private static final Pattern NAMES = Pattern.compile("\\s*(?:,|&|/|\\boch\\b|\\band\\b)\\s*");

  /** Whether somebody has told of it: then there are figures, and no plan any more. */
  public boolean isDone() {
    return standing == VisitStanding.DONE;
  }

  /** How many young people were reached. */
  public int reached() {
    return under16 + from16 + from20;
  }

  /** Whether the colleague of that name goes, alone or with others. */
  boolean isMadeBy(String name) {
    return NAMES.splitAsStream(who).anyMatch(one -> one.equalsIgnoreCase(name.strip()));
  }

  /** The same without who goes. */
  Visit withoutWho() {
    return new Visit(
        id, arenaId, day, dayKnown, theme, "", standing, under16, from16, from20, adults, material,
        needs);
  }
}
