package se.halsolots.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.identity.internal.Account;
import se.halsolots.kernel.identity.internal.Accounts;
import se.halsolots.kernel.identity.internal.PasswordHash;
import se.halsolots.spi.TenantId;

/**
 * Keeps accounts: invites people, gives and takes roles, passwords. It does not ask who is at work;
 * {@code StaffDesk} of {@code kernel.team} does, and is what pages use.
 */
@ApplicationScoped
@Transactional
public class StaffAccounts {

  /** A password that somebody else chose runs out after so long. */
  public static final Duration FIRST_PASSWORD_LASTS = Duration.ofDays(7);

  /** Codes of what is wrong with an invitation, which pages put into words. */
  public static final String LOGIN_UNUSABLE = "staff.login-unusable";

  public static final String NAME_UNUSABLE = "staff.name-unusable";

  private static final Pattern LOGIN = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,189}");
  private static final int LONGEST_NAME = 100;

  @Inject Accounts accounts;
  @Inject PasswordRules rules;
  @Inject PasswordHash hash;
  @Inject Clock clock;

  /**
   * An account as those who run a node see it.
   *
   * @param active whether it lets in
   */
  public record Listed(StaffMember member, boolean active, Optional<Instant> lastLoginAt) {}

  /** Whether there is no account at all, as in a new portal. */
  public boolean isEmpty() {
    return accounts.isEmpty();
  }

  public Optional<StaffMember> find(AccountId id) {
    return accounts.find(id).map(Account::member);
  }

  /** The account with that e-mail address, however it is written. */
  public Optional<StaffMember> byLogin(String login) {
    return accounts.byLogin(plain(login)).map(Account::member);
  }

  /** Those who are something in the node, by name. */
  public List<Listed> in(TenantId node) {
    return accounts.in(node).stream()
        .map(one -> new Listed(one.member(), one.isActive(), one.lastLoginAt()))
        .toList();
  }

  /**
   * Makes an account with a first password, which must be replaced at the first log-in.
   *
   * @throws PortalException INVALID_INPUT if the address or the name cannot be used, CONFLICT if
   *     somebody has that address
   */
  public AccountId invite(String login, String name, String firstPassword) {
    Instant now = clock.instant();
    Account account = newAccount(login, name, now);
    account.givenPassword(hash.of(firstPassword), now.plus(FIRST_PASSWORD_LASTS));
    return account.id();
  }

  /** Makes an account whose password lasts: for demonstrations. */
  public AccountId establish(String login, String name, String password) {
    Account account = newAccount(login, name, clock.instant());
    account.choosePassword(hash.of(password));
    return account.id();
  }

  private Account newAccount(String login, String name, Instant now) {
    String plain = plain(login);
    if (!LOGIN.matcher(plain).matches()) {
      throw new PortalException(ErrorCode.INVALID_INPUT, LOGIN_UNUSABLE);
    }
    checkName(name);
    if (accounts.byLogin(plain).isPresent()) {
      throw new PortalException(ErrorCode.CONFLICT, "%s has an account already".formatted(plain));
    }
    Account account = new Account(Ids.next(), plain, name.strip(), now);
    accounts.add(account);
    return account;
  }

  private static void checkName(String name) {
    if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
      throw new PortalException(ErrorCode.INVALID_INPUT, NAME_UNUSABLE);
    }
  }

  /** They are that from now on; nothing happens if they are already. */
  public void grant(AccountId id, Grant grant) {
    get(id).become(grant, clock.instant());
  }

  /** They are that no longer, in any session that they have. */
  public void revoke(AccountId id, Grant grant) {
    get(id).cease(grant);
  }

  /**
   * They are called so from now on.
   *
   * @throws PortalException INVALID_INPUT if the name cannot be used
   */
  public void rename(AccountId id, String name) {
    checkName(name);
    get(id).rename(name.strip());
  }

  /** Nobody gets in with it, and its sessions end. */
  public void disable(AccountId id) {
    get(id).disable();
    accounts.endOthers(id, "");
  }

  public void enable(AccountId id) {
    get(id).enable();
  }

  /** Gives them a first password anew, and ends their sessions. */
  public void giveFirstPassword(AccountId id, String firstPassword) {
    get(id).givenPassword(hash.of(firstPassword), clock.instant().plus(FIRST_PASSWORD_LASTS));
    accounts.endOthers(id, "");
  }

  /**
   * They choose a password; their other sessions end.
   *
   * @param sessionId the session that goes on
   * @throws PortalException INVALID_INPUT if the old one is wrong or the new one is weak
   */
  public void choosePassword(AccountId id, String old, String chosen, String sessionId) {
    Account account = get(id);
    if (!hash.fits(old, account.password())) {
      throw new PortalException(ErrorCode.INVALID_INPUT, PasswordRules.WRONG_OLD);
    }
    rules.check(chosen, account.member(), old);
    account.choosePassword(hash.of(chosen));
    accounts.endOthers(id, sessionId);
  }

  /** Who that is, if the password fits and lets in now. Takes as long for a login nobody has. */
  public Optional<StaffMember> authenticate(String login, String password) {
    Optional<Account> account = accounts.byLogin(plain(login));
    boolean fits = hash.fits(password, account.map(Account::password).orElse(""));
    return account.filter(one -> fits && one.isOpen(clock.instant())).map(Account::member);
  }

  /** A login as it is kept: without blanks around it, in lower case. */
  static String plain(String login) {
    return login.strip().toLowerCase(Locale.ROOT);
  }

  private Account get(AccountId id) {
    return accounts
        .find(id)
        .orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND, "no account " + id));
  }
}
