package se.halsolots.web.activity;

/**
 * One line of what matters most about something: a word and what there is to say.
 *
 * @param label what it is about
 * @param lead words before the text; may be empty
 * @param text what there is to say
 * @param href where the text leads; empty if nowhere
 * @param machineTime for {@code datetime} when the text is a time; else empty
 * @param small what else there is to say; may be empty
 * @param more a link after that; its address is empty if there is none
 */
public record Fact(
    String label,
    String lead,
    String text,
    String href,
    String machineTime,
    String small,
    Way more) {

  private static final Way NOWHERE = new Way("", "");

  /** A link. */
  public record Way(String href, String label) {}

  public static Fact of(String label, String text) {
    return new Fact(label, "", text, "", "", "", NOWHERE);
  }

  public Fact led(String words) {
    return new Fact(label, words, text, href, machineTime, small, more);
  }

  public Fact linked(String address) {
    return new Fact(label, lead, text, address, machineTime, small, more);
  }

  public Fact at(String machine) {
    return new Fact(label, lead, text, href, machine, small, more);
  }

  public Fact adding(String words) {
    return new Fact(label, lead, text, href, machineTime, words, more);
  }

  public Fact leadingOn(String address, String words) {
    return new Fact(label, lead, text, href, machineTime, small, new Way(address, words));
  }
}
