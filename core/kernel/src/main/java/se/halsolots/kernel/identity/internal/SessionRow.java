package se.halsolots.kernel.identity.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** A browser in which a member of staff has logged in. Known by a digest of its secret. */
@Entity
@Table(name = "ker_session")
public class SessionRow {

  @Id private String id;

  @ManyToOne(fetch = FetchType.EAGER)
  @JoinColumn(name = "account_id")
  private Account account;

  private String browser;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Version private int version;

  protected SessionRow() {}

  public SessionRow(String id, Account account, String browser, Instant now) {
    this.id = id;
    this.account = account;
    this.browser = browser;
    this.begunAt = now;
    this.seenAt = now;
  }

  /** Whether it still counts: seen lately, not too old, its account active. */
  public boolean isAlive(Instant now, Duration idle, Duration longest) {
    return account.isActive()
        && now.isBefore(seenAt.plus(idle))
        && now.isBefore(begunAt.plus(longest));
  }

  public String id() {
    return id;
  }

  public Account account() {
    return account;
  }

  public String browser() {
    return browser;
  }

  public Instant begunAt() {
    return begunAt;
  }

  public Instant seenAt() {
    return seenAt;
  }
}
