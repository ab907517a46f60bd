package se.halsolots.web.resident;

/**
 * A value one may choose in a form.
 *
 * @param name of the field; letters, digits and hyphens
 * @param value what is sent; letters, digits, hyphens and full stops, or empty
 * @param count how many there would be; negative when it is not told
 */
public record Choice(String name, String value, String label, int count, boolean chosen) {

  public Choice {
    if (!isSafe(name) || !isSafe(value)) {
      throw new IllegalArgumentException("'" + name + "=" + value + "' does not fit a form");
    }
  }

  private static boolean isSafe(String text) {
    return text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.');
  }
}
