package se.halsolots.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.halsolots.kernel.secret.PortalSecret;
import se.halsolots.spi.TenantId;

/**
 * The stamp that a form carries: which copy of the form it is and when it was given out, signed. It
 * tells people from programs that fill in forms by the thousand, and a form sent twice from two
 * forms. There is no cookie and nothing is kept here.
 */
@ApplicationScoped
public class FormStamp {

  /** Nobody reads the questions and answers them in less. */
  static final Duration SHORTEST = Duration.ofSeconds(3);

  /** Whoever left the form open for longer gets a new stamp, and keeps what they wrote. */
  static final Duration LONGEST = Duration.ofHours(24);

  private static final String PURPOSE = "resident form";
  private static final Pattern FORM =
      Pattern.compile("(\\d{1,15})\\.([0-9a-f-]{36})\\.([A-Za-z0-9_-]{43})");

  @Inject PortalSecret secret;
  @Inject Clock clock;

  /** What a form's stamp says. */
  public enum Age {
    /** It has been given out in this tenant, and somebody had the time to fill the form in. */
    RIGHT,
    /** It was given out a moment ago. */
    TOO_YOUNG,
    /** It was given out long ago, or never. */
    UNKNOWN
  }

  /**
   * A stamp that has come back.
   *
   * @param key names this copy of the form; empty if it was never given out
   */
  public record Read(Age age, String key) {}

  /** For a form that is given out now in that tenant. */
  public String give(TenantId tenant) {
    return signed(tenant, clock.instant().toEpochMilli(), UUID.randomUUID().toString());
  }

  /** Reads what came back to that tenant. */
  public Read read(TenantId tenant, String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return new Read(Age.UNKNOWN, "");
    }
    long given = Long.parseLong(parts.group(1));
    if (!same(signed(tenant, given, parts.group(2)), text)) {
      return new Read(Age.UNKNOWN, "");
    }
    Duration age = Duration.between(Instant.ofEpochMilli(given), clock.instant());
    if (age.compareTo(LONGEST) > 0) {
      return new Read(Age.UNKNOWN, "");
    }
    return new Read(age.compareTo(SHORTEST) < 0 ? Age.TOO_YOUNG : Age.RIGHT, parts.group(2));
  }

  /** Proves that this portal wrote that address of a receipt. */
  public String proof(TenantId tenant, String reference) {
    return secret.sign("receipt", tenant + " " + reference).substring(0, 16);
  }

  /** Whether this portal wrote that address of a receipt. */
  public boolean isProof(TenantId tenant, String reference, Optional<String> proof) {
    return proof.filter(text -> same(proof(tenant, reference), text)).isPresent();
  }

  private String signed(TenantId tenant, long given, String key) {
    return given + "." + key + "." + secret.sign(PURPOSE, tenant + " " + given + " " + key);
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
