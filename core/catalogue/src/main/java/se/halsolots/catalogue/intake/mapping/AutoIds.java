package se.halsolots.catalogue.intake.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names for items that have none of their own, so that they are known again. */
public final class AutoIds {

  private static final int KEY_BYTES = 12;

  private AutoIds() {}

  /** A name made of what tells the item from others; the same parts give the same name. */
  public static String of(String... parts) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
      return "auto-" + HexFormat.of().formatHex(hash, 0, KEY_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
