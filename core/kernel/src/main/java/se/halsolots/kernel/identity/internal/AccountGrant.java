package se.halsolots.kernel.identity.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.halsolots.kernel.identity.Grant;
import se.halsolots.kernel.identity.StaffRole;
import se.halsolots.spi.TenantId;

/** That an account is something in a node. */
@Entity
@Table(name = "ker_grant")
class AccountGrant {

  /** The account, the node, the role and the organiser, with colons between. */
  @Id private String id;

  @ManyToOne
  @JoinColumn(name = "account_id")
  private Account account;

  private String node;
  private String role;

  @Column(name = "organiser_id")
  private @Nullable String organiserId;

  @Column(name = "made_at")
  private Instant madeAt;

  protected AccountGrant() {}

  AccountGrant(Account account, Grant grant, Instant now) {
    this.account = account;
    this.node = grant.node().value();
    this.role = grant.role().code();
    this.organiserId = grant.organiser().map(UUID::toString).orElse(null);
    this.madeAt = now;
    this.id =
        account.id() + ":" + node + ":" + role + grant.organiser().map(o -> ":" + o).orElse("");
  }

  Grant grant() {
    return new Grant(
        new TenantId(node),
        StaffRole.find(role).orElseThrow(),
        Optional.ofNullable(organiserId).map(UUID::fromString));
  }

  Account account() {
    return account;
  }
}
