package se.halsolots.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import se.halsolots.kernel.identity.internal.Account;
import se.halsolots.kernel.identity.internal.Accounts;
import se.halsolots.kernel.identity.internal.SessionRow;

/**
 * Who is logged in, kept in the database: a restart logs nobody out, every server knows them, and
 * what ends a session ends it everywhere at once. The browser has a secret of 256 random bits, the
 * database its digest only.
 */
@ApplicationScoped
public class StaffSessions {

  /** A session that is not used for so long has ended. */
  public static final Duration IDLE = Duration.ofHours(2);

  /** A session has ended after so long however much it is used. */
  public static final Duration LONGEST = Duration.ofHours(12);

  /** That somebody is there is noted so often only: each note is a write. */
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private static final int SECRET_BYTES = 32;
  private static final int LONGEST_BROWSER = 200;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject Accounts accounts;
  @Inject Clock clock;

  /**
   * A session as its owner sees it.
   *
   * @param id names it, and lets nobody in
   * @param browser what the browser calls itself
   */
  public record Open(String id, String browser, Instant begunAt, Instant seenAt) {}

  /**
   * A session that was found.
   *
   * @param id names it, and lets nobody in
   */
  public record Found(String id, StaffMember member) {}

  /**
   * Logs somebody in.
   *
   * @param browser what the browser calls itself; cut off if long
   * @return the secret for the browser
   */
  @Transactional
  public String begin(AccountId account, String browser) {
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    Instant now = clock.instant();
    Account owner = accounts.find(account).orElseThrow();
    owner.loggedIn(now);
    String named = browser.substring(0, Math.min(browser.length(), LONGEST_BROWSER));
    accounts.add(new SessionRow(digest(text), owner, named, now));
    accounts.endOlder(now.minus(IDLE), now.minus(LONGEST));
    return text;
  }

  /** Whose browser that is, as they are now; empty if the session has ended. */
  @Transactional
  public Optional<Found> find(String secret) {
    Instant now = clock.instant();
    Optional<SessionRow> row =
        accounts.session(digest(secret)).filter(one -> one.isAlive(now, IDLE, LONGEST));
    if (row.filter(one -> one.seenAt().plus(NOTED_EVERY).isBefore(now)).isPresent()) {
      accounts.seen(digest(secret), now);
    }
    return row.map(one -> new Found(one.id(), one.account().member()));
  }

  /** Logs the browser with that secret out. */
  @Transactional
  public void end(String secret) {
    accounts.end(digest(secret));
  }

  /** Ends one of somebody's sessions; another's is left alone. */
  @Transactional
  public void end(AccountId owner, String id) {
    accounts.session(id).filter(one -> one.account().id().equals(owner)).stream()
        .forEach(one -> accounts.end(one.id()));
  }

  /** Ends all of somebody's sessions but one. */
  @Transactional
  public void endOthers(AccountId owner, String keptId) {
    accounts.endOthers(owner, keptId);
  }

  /** Somebody's sessions that are alive, the latest used first. */
  @Transactional
  public List<Open> of(AccountId owner) {
    Instant now = clock.instant();
    return accounts.sessions(owner).stream()
        .filter(one -> one.isAlive(now, IDLE, LONGEST))
        .map(one -> new Open(one.id(), one.browser(), one.begunAt(), one.seenAt()))
        .toList();
  }

  private static String digest(String secret) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
