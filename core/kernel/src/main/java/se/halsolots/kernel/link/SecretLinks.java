package se.halsolots.kernel.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import se.halsolots.kernel.persistence.KernelUnit;
import se.halsolots.kernel.persistence.TenantGate;
import se.halsolots.kernel.retention.PluginBelongings;
import se.halsolots.kernel.retention.RetentionRule;

/**
 * Secrets that stand for something in the tenant at hand: whoever has the link may. Only their
 * digests are kept, so that nobody who reads the database can use one.
 */
@ApplicationScoped
@Transactional
public class SecretLinks implements PluginBelongings, RetentionRule {

  private static final Duration LONGEST = Duration.ofDays(90);
  private static final int LONGEST_SUBJECT = 100;
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject @KernelUnit EntityManager entityManager;
  @Inject TenantGate gate;
  @Inject Clock clock;

  /**
   * A new secret of 256 bits, 43 characters that can stand in an address.
   *
   * @param plugin whose link it is
   * @param subject what it stands for: an id of 1 to {@value #LONGEST_SUBJECT} characters
   * @param validity up to 90 days
   */
  public String issue(String plugin, String subject, Duration validity) {
    if (subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
      throw new IllegalArgumentException(
          "what a link stands for has 1 to %d characters".formatted(LONGEST_SUBJECT));
    }
    if (validity.isNegative() || validity.isZero() || validity.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "a link cannot be valid for %s; at most for %s".formatted(validity, LONGEST));
    }
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    guarded()
        .persist(new StoredLink(plugin, digest(secret), subject, clock.instant().plus(validity)));
    return secret;
  }

  /** What the secret stands for; empty if it is unknown, too old or spent. */
  public Optional<String> subject(String plugin, String secret) {
    return guarded()
        .createQuery(
            "select l.subject from StoredLink l where l.plugin = :plugin and l.digest = :digest"
                + " and l.expiresAt > :now",
            String.class)
        .setParameter("plugin", plugin)
        .setParameter("digest", digest(secret))
        .setParameter("now", clock.instant())
        .getResultStream()
        .findFirst();
  }

  /** The secret is no good any more. */
  public void spend(String plugin, String secret) {
    delete("l.plugin = :plugin and l.digest = :digest")
        .setParameter("plugin", plugin)
        .setParameter("digest", digest(secret))
        .executeUpdate();
  }

  @Override
  public int erase(String plugin) {
    return delete("l.plugin = :plugin").setParameter("plugin", plugin).executeUpdate();
  }

  @Override
  public String module() {
    return "kernel";
  }

  @Override
  public String what() {
    return "links with a secret";
  }

  /** Nothing is kept beyond the moment that each link names. */
  @Override
  public Duration kept() {
    return Duration.ZERO;
  }

  @Override
  public int eraseDue() {
    return delete("l.expiresAt <= :now").setParameter("now", clock.instant()).executeUpdate();
  }

  private Query delete(String condition) {
    return guarded().createQuery("delete from StoredLink l where " + condition);
  }

  private EntityManager guarded() {
    return gate.guarded(entityManager);
  }

  private static String digest(String secret) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
