package se.halsolots.kernel.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** What a link with a secret was issued for. The secret itself is kept nowhere. */
@Entity
@Table(name = "ker_link")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(StoredLink.Key.class)
class StoredLink {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id private String plugin;
  @Id private String digest;

  @Column(name = "subject")
  private String subject;

  @Column(name = "expires_at")
  private Instant expiresAt;

  /** With the node in its key, as for everything that belongs to a node. */
  record Key(String tenantId, String plugin, String digest) {}

  protected StoredLink() {}

  StoredLink(String plugin, String digest, String subject, Instant expiresAt) {
    this.plugin = plugin;
    this.digest = digest;
    this.subject = subject;
    this.expiresAt = expiresAt;
  }
}
