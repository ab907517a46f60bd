package se.halsolots.kernel.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

  private final PasswordHash hash = new PasswordHash(10_000);

  @Test
  void only_the_password_fits() {
    String kept = hash.of("häst batteri klammer");
    assertThat(hash.fits("häst batteri klammer", kept)).isTrue();
    assertThat(hash.fits("häst batteri klammer ", kept)).isFalse();
    assertThat(hash.fits("Häst batteri klammer", kept)).isFalse();
    assertThat(hash.fits("", kept)).isFalse();
  }

  @Test
  void same_password_is_kept_differently_each_time_and_never_in_the_clear() {
    PasswordHash portals = new PasswordHash();
    String one = portals.of("samma");
    assertThat(one)
        .isNotEqualTo(portals.of("samma"))
        .doesNotContain("samma")
        .startsWith("pbkdf2-sha512$220000$")
        .hasSizeLessThan(200);
  }

  @Test
  void nothing_fits_an_account_without_a_password() {
    assertThat(hash.fits("", "")).isFalse();
    assertThat(hash.fits("nobody", "")).isFalse();
  }

  @Test
  void digest_of_fewer_rounds_from_an_older_portal_still_fits() {
    String older =
        "pbkdf2-sha512$1000$c2FsdHNhbHRzYWx0c2FsdA$" + digestOf("gammalt lösenord", 1000);
    assertThat(hash.fits("gammalt lösenord", older)).isTrue();
  }

  @Test
  void checking_costs_as_much_for_a_login_that_nobody_has() {
    String kept = hash.of("häst batteri klammer");
    hash.fits("warm", kept);
    Duration somebody = shortest(() -> hash.fits("fel", kept));
    Duration nobody = shortest(() -> hash.fits("fel", ""));
    assertThat(nobody).isBetween(somebody.dividedBy(2), somebody.multipliedBy(2));
  }

  private static Duration shortest(Runnable work) {
    Duration best = Duration.ofHours(1);
    for (int i = 0; i < 5; i++) {
      long begun = System.nanoTime();
      work.run();
      Duration took = Duration.ofNanos(System.nanoTime() - begun);
      best = took.compareTo(best) < 0 ? took : best;
    }
    return best;
  }

  private static String digestOf(String password, int rounds) {
    try {
      byte[] digest =
          javax.crypto.SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
              .generateSecret(
                  new javax.crypto.spec.PBEKeySpec(
                      password.toCharArray(),
                      "saltsaltsaltsalt".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                      rounds,
                      256))
              .getEncoded();
      return java.util.Base64.getEncoder().withoutPadding().encodeToString(digest);
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
