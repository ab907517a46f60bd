package se.halsolots.catalogue;

import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;

/**
 * The words of an activity in one language. Only the title must be filled in; what is not known is
 * an empty text.
 *
 * @param title at most {@value #MAX_TITLE} characters
 * @param summary one or two sentences, at most {@value #MAX_SUMMARY} characters
 * @param description plain paragraphs, an empty line between them; lines beginning with "- " are
 *     lists; at most {@value #MAX_DESCRIPTION} characters
 * @param whoMeetsYou for the first visit: who meets you, where
 * @param whatToBring for the first visit: what to wear and bring
 * @param howToGetThere for the first visit: the way
 * @param imageAlternative what the image shows, for those who don't see it
 */
public record ActivityText(
    String title,
    String summary,
    String description,
    String whoMeetsYou,
    String whatToBring,
    String howToGetThere,
    String imageAlternative) {

  public static final int MAX_TITLE = 200;
  public static final int MAX_SUMMARY = 500;
  public static final int MAX_DESCRIPTION = 20_000;
  public static final int MAX_FACT = 1_000;

  public ActivityText {
    if (title.isBlank()) {
      throw new PortalException(ErrorCode.INVALID_INPUT, "the title is missing; write one");
    }
    within("title", title, MAX_TITLE);
    within("summary", summary, MAX_SUMMARY);
    within("description", description, MAX_DESCRIPTION);
    within("who meets you", whoMeetsYou, MAX_FACT);
    within("what to bring", whatToBring, MAX_FACT);
    within("how to get there", howToGetThere, MAX_FACT);
    within("alternative text of the image", imageAlternative, MAX_FACT);
  }

  private static void within(String field, String value, int max) {
    if (value.length() > max) {
      throw new PortalException(
          ErrorCode.INVALID_INPUT,
          "the %s has %d characters; at most %d fit".formatted(field, value.length(), max));
    }
  }
}
