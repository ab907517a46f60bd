package se.halsolots.participation;

import java.util.regex.Pattern;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;

/**
 * What a resident asks for: that a health pilot contacts them.
 *
 * @param name what they want to be called
 * @param language that they want to talk in, by its code of two or three letters; the word {@code
 *     other} for one that is not on the list
 * @param words what they want to talk about; may be empty
 */
public record ContactWish(
    String name, ContactWay way, SuitableTime suits, String language, String words) {

  public static final int LONGEST_NAME = 80;
  public static final int LONGEST_WORDS = 1_000;

  /** A language that is not on the list. */
  public static final String OTHER_LANGUAGE = "other";

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}|" + OTHER_LANGUAGE);

  public ContactWish {
    boolean usable =
        !name.isBlank()
            && name.length() <= LONGEST_NAME
            && words.length() <= LONGEST_WORDS
            && LANGUAGE.matcher(language).matches();
    if (!usable) {
      throw new PortalException(
          ErrorCode.INVALID_INPUT,
          "a wish has a name of 1 to %d characters, a language and at most %d characters of words"
              .formatted(LONGEST_NAME, LONGEST_WORDS));
    }
  }

  /** Says nothing of the person, wherever it may be printed. */
  @Override
  public String toString() {
    return "a wish to be contacted";
  }
}
