package se.halsolots.kernel.mail;

import java.util.regex.Pattern;
import se.halsolots.spi.MailAddress;

/**
 * What a mail says, and to whom. Neither the address nor the subject can hold a line break, so
 * nothing that people type becomes a header.
 *
 * @param to one address
 * @param subject 1 to 200 characters
 * @param text plain text, at most 16 000 characters; empty when it has been erased
 */
record Letter(String to, String subject, String text) {

  private static final int LONGEST_SUBJECT = 200;
  private static final int LONGEST_TEXT = 16_000;

  private static final Pattern BREAK = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]");

  Letter {
    if (!MailAddress.isOne(to)) {
      throw new IllegalArgumentException("a mail goes to one address like namn@example.se");
    }
    if (subject.isBlank() || subject.length() > LONGEST_SUBJECT || BREAK.matcher(subject).find()) {
      throw new IllegalArgumentException(
          "the subject of a mail is one line of 1 to %d characters".formatted(LONGEST_SUBJECT));
    }
    if (text.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException(
          "a mail of %d characters is too long; %d fit".formatted(text.length(), LONGEST_TEXT));
    }
  }

  /** Says nothing of the person, wherever it may be printed. */
  @Override
  public String toString() {
    return "a mail";
  }
}
