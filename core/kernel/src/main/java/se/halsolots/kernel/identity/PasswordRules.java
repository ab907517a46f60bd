package se.halsolots.kernel.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;

/**
 * Which passwords are strong enough: long, and not among those that attackers try first. Any
 * characters are allowed, nothing is required of their kinds, and nobody has to change a good one
 * (ASVS 5.0, 6.2). Common passwords, names, dates, keyboard rows and the like are found by zxcvbn.
 */
@ApplicationScoped
public class PasswordRules {

  public static final int SHORTEST = 12;
  public static final int LONGEST = 128;

  /** Codes of what is wrong, which pages put into words. */
  public static final String TOO_SHORT = "password.short";

  public static final String TOO_LONG = "password.long";
  public static final String EASY = "password.easy";
  public static final String SAME = "password.same";
  public static final String WRONG_OLD = "password.old-wrong";

  /** Of 0 to 4: safe against guessing without a stolen database. */
  private static final int STRONG_ENOUGH = 3;

  /** Without letters and digits that are taken for each other. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 4;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private static final List<String> OUR_WORDS =
      List.of("halsolots", "hälsolots", "halsoteket", "sjuharad", "sodraalvsborg", "losenord");

  private final Zxcvbn zxcvbn = new Zxcvbn();

  /**
   * Checks a chosen password.
   *
   * @throws PortalException INVALID_INPUT whose message is one of this class's codes
   */
  public void check(String chosen, StaffMember member, String old) {
    if (chosen.length() < SHORTEST) {
      throw refusal(TOO_SHORT);
    }
    if (chosen.length() > LONGEST) {
      throw refusal(TOO_LONG);
    }
    if (chosen.equals(old)) {
      throw refusal(SAME);
    }
    List<String> known = new ArrayList<>(OUR_WORDS);
    known.add(member.login());
    known.add(member.login().replaceFirst("@.*", ""));
    known.addAll(List.of(member.login().split("[@.]", -1)));
    known.addAll(List.of(member.name().toLowerCase(Locale.ROOT).split(" ", -1)));
    if (zxcvbn.measure(chosen, known).getScore() < STRONG_ENOUGH) {
      throw refusal(EASY);
    }
  }

  /** A password for somebody else to begin with: 16 characters, some 79 bits, easy to read out. */
  public static String random() {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      if (i > 0 && i % GROUP == 0) {
        password.append('-');
      }
      password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return password.toString();
  }

  private static PortalException refusal(String code) {
    return new PortalException(ErrorCode.INVALID_INPUT, code);
  }
}
