package se.halsolots.far.internal;

/** Numbers so small that somebody could be recognised behind them. */
public final class Small {

  /** The smallest number that is shown. */
  public static final int LEAST = 5;

  private Small() {}

  /** The number, or that it is smaller than what is shown. Nothing at all is hidden as well. */
  public static String number(int number) {
    return number < LEAST ? "<" + LEAST : Integer.toString(number);
  }
}
