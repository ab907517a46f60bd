package se.halsolots.far.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Secrets in links. Only what they hash to is stored, so that nobody who reads the tables can use
 * them.
 */
final class Secrets {

  private static final int BYTES = 24;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** A new secret of 192 bits, in letters that an address can hold. */
  static String fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** 64 characters that tell whether a secret is the same, and nothing else. */
  static String hash(String secret) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
