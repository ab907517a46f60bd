package se.halsolots.participation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to reach somebody.
 *
 * @param value a number with country code and digits only ({@code +46701234567}), or an e-mail
 *     address
 */
public record ContactWay(Kind kind, String value) {

  /** What kind of way. */
  public enum Kind {
    PHONE,
    EMAIL
  }

  private static final int LONGEST = 254;
  private static final String SWEDEN = "+46";

  /** Without what could add something to a {@code mailto:} link. */
  private static final Pattern EMAIL =
      Pattern.compile(
          "[^@\\s<>,;:\"()?&%\\\\]+@([^@\\s<>,;:\"()?&%\\\\.]+\\.)+(\\p{L}{2,}|xn--[\\p{Alnum}-]+)");

  /** What people write between digits, and around them when pasting. */
  private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?i)^tel:|[\\s\\p{Z}\\p{Pd}./()]");

  private static final Pattern AT_HOME = Pattern.compile("0([1-9]\\d{6,9})|46(7\\d{8})");
  private static final Pattern WITH_COUNTRY = Pattern.compile("\\+[1-9]\\d{6,14}");
  private static final Pattern MOBILE = Pattern.compile("7\\d{8}");

  /** Area codes of two digits after the zero; but for Stockholm's all others have three. */
  private static final Set<String> SHORT_AREAS =
      Set.of(
          "10", "11", "13", "16", "18", "19", "20", "21", "23", "26", "31", "33", "35", "36", "40",
          "42", "44", "46", "54", "60", "63", "77", "90");

  /** Whether somebody meant an e-mail address. */
  public static boolean isLikeEmail(String written) {
    return written.contains("@");
  }

  /** Reads it as people write it; empty if it cannot be meant to reach anybody. */
  public static Optional<ContactWay> find(String written) {
    return isLikeEmail(written) ? email(written) : phone(written);
  }

  private static Optional<ContactWay> email(String written) {
    String plain = written.replaceFirst("(?i)^\\s*mailto:", "").replaceAll("[\\s\\p{Z}]", "");
    return Optional.of(plain)
        .filter(text -> text.length() <= LONGEST && EMAIL.matcher(text).matches())
        .map(text -> new ContactWay(Kind.EMAIL, text));
  }

  private static Optional<ContactWay> phone(String written) {
    String digits =
        BETWEEN_DIGITS
            .matcher(plainDigits(written.strip()))
            .replaceAll("")
            .replaceFirst("^00", "+")
            .replaceFirst("^\\+460", SWEDEN);
    Matcher atHome = AT_HOME.matcher(digits);
    if (atHome.matches()) {
      String number = atHome.group(1) == null ? atHome.group(2) : atHome.group(1);
      return Optional.of(new ContactWay(Kind.PHONE, SWEDEN + number));
    }
    return WITH_COUNTRY.matcher(digits).matches()
        ? Optional.of(new ContactWay(Kind.PHONE, digits))
        : Optional.empty();
  }

  /** Keyboards for Arabic and Persian write digits of their own: {@code ٠٧٠}. */
  private static String plainDigits(String text) {
    return text.codePoints()
        .map(one -> Character.isDigit(one) ? '0' + Character.digit(one, 10) : one)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** As people write it: {@code 070-123 45 67}. */
  public String shown() {
    if (kind == Kind.EMAIL || !value.startsWith(SWEDEN)) {
      return value;
    }
    String number = value.substring(SWEDEN.length());
    int area = areaLength(number);
    return "0" + number.substring(0, area) + "-" + inPairs(number.substring(area));
  }

  private static int areaLength(String number) {
    if (number.startsWith("8")) {
      return 1;
    }
    return MOBILE.matcher(number).matches() || SHORT_AREAS.contains(number.substring(0, 2)) ? 2 : 3;
  }

  /** Pairs from the end on; the first group may have three digits. */
  private static String inPairs(String digits) {
    Deque<String> groups = new ArrayDeque<>();
    int end = digits.length();
    while (end > 3) {
      groups.addFirst(digits.substring(end - 2, end));
      end -= 2;
    }
    groups.addFirst(digits.substring(0, end));
    return String.join(" ", groups);
  }

  /** For {@code href}. */
  public String link() {
    return (kind == Kind.PHONE ? "tel:" : "mailto:") + value;
  }

  /** Says nothing of the person, wherever it may be printed. */
  @Override
  public String toString() {
    return "a way of kind " + kind;
  }
}
