package se.halsolots.kernel.identity.internal;

import jakarta.enterprise.context.Dependent;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Digests of passwords by PBKDF2 with HMAC-SHA-512, as OWASP's Password Storage Cheat Sheet advises
 * where Argon2id is not at hand: {@value #ROUNDS} rounds, 16 random bytes of salt. Kept as {@code
 * pbkdf2-sha512$rounds$salt$digest}.
 */
@Dependent
public final class PasswordHash {

  private static final int ROUNDS = 220_000;
  private static final int SALT_BYTES = 16;
  private static final int DIGEST_BYTES = 32;
  private static final String NAME = "pbkdf2-sha512";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final int rounds;

  /**
   * Nobody's: checking against it takes as long as against somebody's. Random bytes, of no
   * password.
   */
  private final String nobody;

  /** As passwords are kept. */
  public PasswordHash() {
    this(ROUNDS);
  }

  /**
   * With less work, for tests that make many accounts.
   *
   * @param rounds at least 1; what is kept tells how many it were
   */
  public PasswordHash(int rounds) {
    this.rounds = rounds;
    nobody = kept(random(SALT_BYTES), random(DIGEST_BYTES));
  }

  /** The digest to keep. */
  public String of(String password) {
    byte[] salt = random(SALT_BYTES);
    return kept(salt, digest(password, salt, rounds));
  }

  /**
   * Whether that is the password. Takes equally long whatever the answer, also for an empty digest,
   * which no password fits.
   */
  public boolean fits(String password, String kept) {
    String[] parts = (kept.isEmpty() ? nobody : kept).split("\\$", -1);
    byte[] digest =
        digest(password, Base64.getDecoder().decode(parts[2]), Integer.parseInt(parts[1]));
    boolean same = MessageDigest.isEqual(digest, Base64.getDecoder().decode(parts[3]));
    return same && !kept.isEmpty();
  }

  private String kept(byte[] salt, byte[] digest) {
    Base64.Encoder text = Base64.getEncoder().withoutPadding();
    return String.join(
        "$", NAME, String.valueOf(rounds), text.encodeToString(salt), text.encodeToString(digest));
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  private static byte[] digest(String password, byte[] salt, int rounds) {
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
          .generateSecret(
              new PBEKeySpec(password.toCharArray(), salt, rounds, DIGEST_BYTES * Byte.SIZE))
          .getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has PBKDF2WithHmacSHA512", e);
    }
  }
}
