package se.halsolots.participation;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a resident names their request by on the telephone, as {@code K7PM-4XTR}. It opens nothing:
 * only staff of the node can look for it. Random, some 38 bits; without letters and digits that are
 * taken for each other, and without vowels, so that it spells nothing.
 */
public record ContactReference(String value) {

  private static final String LETTERS = "23456789BCDFGHJKMNPQRTVWXZ";
  private static final int GROUP = 4;
  private static final Pattern FORM = Pattern.compile("[" + LETTERS + "]{4}-[" + LETTERS + "]{4}");
  private static final SecureRandom RANDOM = new SecureRandom();

  public ContactReference {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("'" + value + "' is no reference like K7PM-4XTR");
    }
  }

  /** A new one. */
  public static ContactReference random() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2 * GROUP; i++) {
      text.append(i == GROUP ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return new ContactReference(text.toString());
  }

  /** Reads one as people write it: in small letters, with blanks, without the hyphen. */
  public static Optional<ContactReference> find(String written) {
    String plain = written.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
    if (plain.length() != 2 * GROUP) {
      return Optional.empty();
    }
    return Optional.of(plain.substring(0, GROUP) + "-" + plain.substring(GROUP))
        .filter(text -> FORM.matcher(text).matches())
        .map(ContactReference::new);
  }

  @Override
  public String toString() {
    return value;
  }
}
