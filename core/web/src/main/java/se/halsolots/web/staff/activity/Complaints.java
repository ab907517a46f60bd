package se.halsolots.web.staff.activity;

import se.halsolots.spi.FormErrors;
import se.halsolots.web.site.Words;

/** Collects what is wrong with a form, in the words of its reader. */
final class Complaints {

  private static final int LONGEST_QUOTE = 60;

  private final Words words;
  private FormErrors errors = FormErrors.none();

  Complaints(Words words) {
    this.words = words;
  }

  /**
   * Something is wrong with a field.
   *
   * @param reason the end of a text's key
   * @param value what was typed, for the text to quote
   */
  void add(String field, String reason, String value) {
    String quoted =
        value.length() <= LONGEST_QUOTE ? value : value.substring(0, LONGEST_QUOTE) + "…";
    errors = errors.with(field, words.get("activity.error." + reason, quoted));
  }

  FormErrors all() {
    return errors;
  }
}
