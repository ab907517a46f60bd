package se.halsolots.kernel.secret;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import se.halsolots.kernel.settings.PortalSettings;

/**
 * The secret that keys are derived from: the setting {@code portal.secret}, or, in demo mode, one
 * that is made at the first start and kept in the data folder in a file only its owner can read.
 * Each purpose has a key of its own.
 */
@ApplicationScoped
public class PortalSecret {

  private static final String FILE = "demo-secret";
  private static final int RANDOM_BYTES = 32;
  private static final String HMAC = "HmacSHA256";

  @Inject PortalSettings settings;

  private volatile @Nullable String secret;

  /** A signature of the text that only this portal can make, for that purpose; 43 characters. */
  public String sign(String purpose, String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(hmac(key(purpose), text.getBytes(StandardCharsets.UTF_8)));
  }

  /** A key of 256 bits for that purpose, the same after a restart. */
  public byte[] key(String purpose) {
    return hmac(
        secret().getBytes(StandardCharsets.UTF_8), purpose.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] hmac(byte[] key, byte[] text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + HMAC, e);
    }
  }

  private synchronized String secret() {
    String known = secret;
    if (known == null) {
      known = settings.secret().orElseGet(this::ofTheDemo);
      secret = known;
    }
    return known;
  }

  private String ofTheDemo() {
    Path file = settings.dataFolder().resolve(FILE);
    try {
      if (!Files.exists(file)) {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        OwnerOnlyFile.write(file, Base64.getEncoder().encodeToString(random));
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
