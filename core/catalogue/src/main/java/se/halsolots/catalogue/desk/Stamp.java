package se.halsolots.catalogue.desk;

import java.util.regex.Pattern;

/**
 * What state of an activity somebody saw when they opened its form. What they send is written on
 * top of that state only.
 *
 * @param revision of the catalogue in which the activity last changed
 * @param proposal number of the version that waited; zero if none did
 */
public record Stamp(long revision, int proposal) {

  /** Of a form that never saw a state. */
  public static final Stamp NONE = new Stamp(0, 0);

  private static final Pattern TEXT = Pattern.compile("[0-9]{1,18}\\.[0-9]{1,9}");

  /** Reads what a form carried; what is no stamp is none. */
  public static Stamp of(String text) {
    if (!TEXT.matcher(text).matches()) {
      return NONE;
    }
    String[] parts = text.split("\\.", 2);
    return new Stamp(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
  }

  @Override
  public String toString() {
    return revision + "." + proposal;
  }
}
