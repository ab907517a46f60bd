package se.halsolots.kernel.identity.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.halsolots.kernel.identity.AccountId;
import se.halsolots.kernel.identity.Grant;
import se.halsolots.kernel.identity.StaffMember;

/**
 * A member of staff. Somebody who runs a node invites them with a first password, which they must
 * replace when they log in for the first time and which lasts for some days only. They are given
 * roles in one node or several, and lose them; a disabled account lets nobody in, and its name
 * stays in the history.
 */
@Entity
@Table(name = "ker_account")
public class Account {

  @Id private String id;
  private String login;
  private String name;
  private String password;

  @Column(name = "password_until")
  private @Nullable Instant passwordUntil;

  private boolean active;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "last_login_at")
  private @Nullable Instant lastLoginAt;

  @OneToMany(mappedBy = "account", cascade = CascadeType.ALL, orphanRemoval = true)
  private Set<AccountGrant> grants = new LinkedHashSet<>();

  @Version private int version;

  protected Account() {}

  /** Begins active, without a password and without a role. */
  public Account(UUID id, String login, String name, Instant now) {
    this.id = id.toString();
    this.login = login;
    this.name = name;
    this.password = "";
    this.active = true;
    this.madeAt = now;
  }

  /** Somebody else chose the password; it lets in until then and must be replaced. */
  public void givenPassword(String hash, Instant until) {
    this.password = hash;
    this.passwordUntil = until;
  }

  /** They chose it themselves. */
  public void choosePassword(String hash) {
    this.password = hash;
    this.passwordUntil = null;
  }

  public void become(Grant grant, Instant now) {
    if (!roles().contains(grant)) {
      grants.add(new AccountGrant(this, grant, now));
    }
  }

  /** They are that no longer. */
  public void cease(Grant grant) {
    grants.removeIf(one -> one.grant().equals(grant));
  }

  public void rename(String newName) {
    this.name = newName;
  }

  public void disable() {
    this.active = false;
  }

  public void enable() {
    this.active = true;
  }

  public void loggedIn(Instant now) {
    this.lastLoginAt = now;
  }

  /** Whether the password lets in at that moment; a given one runs out. */
  public boolean isOpen(Instant now) {
    Instant until = passwordUntil;
    return active && !password.isEmpty() && (until == null || now.isBefore(until));
  }

  public StaffMember member() {
    return new StaffMember(id(), login, name, roles(), passwordUntil != null);
  }

  public AccountId id() {
    return new AccountId(UUID.fromString(id));
  }

  public String login() {
    return login;
  }

  public String name() {
    return name;
  }

  public List<Grant> roles() {
    return grants.stream().map(AccountGrant::grant).toList();
  }

  public boolean isActive() {
    return active;
  }

  /** The digest of the password; empty if there is none. */
  public String password() {
    return password;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public Optional<Instant> lastLoginAt() {
    return Optional.ofNullable(lastLoginAt);
  }
}
