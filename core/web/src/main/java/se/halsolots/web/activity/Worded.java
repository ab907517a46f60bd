package se.halsolots.web.activity;

import java.util.Optional;
import java.util.function.Function;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.ActivityText;
import se.halsolots.kernel.tenancy.Language;

/**
 * Words in the reader's language, or in Swedish where there are none.
 *
 * @param text may be empty
 * @param lang the tag of the words' language
 */
public record Worded(String text, String lang) {

  /** One of the texts of an activity. */
  static Worded of(
      ActivityContent content, Language language, Function<ActivityText, String> which) {
    Optional<String> own =
        Optional.ofNullable(content.texts().get(language))
            .map(which)
            .filter(text -> !text.isBlank());
    if (own.isPresent()) {
      return new Worded(own.get(), language.tag());
    }
    return new Worded(which.apply(content.swedish()), Language.SWEDISH.tag());
  }

  /** Whether a reader of that language may not understand it. */
  boolean isForeignTo(Language language) {
    return !lang.equals(language.tag());
  }

  public boolean isEmpty() {
    return text.isBlank();
  }
}
