package se.halsolots.far.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** A clinic that gives slips. Whoever has its link may: nobody there needs an account. */
@Entity
@Table(name = "far_clinic")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(Clinic.Key.class)
class Clinic {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id private String id;

  @Column(name = "title")
  private String name;

  @Column(name = "secret_hash")
  private String secretHash;

  @Column(name = "form_key")
  private String formKey;

  @Column(name = "is_open")
  private boolean open;

  @Column(name = "link_made_at")
  private Instant linkMadeAt;

  @Version private int version;

  /** With the tenant in its key, so that no statement changes another tenant's row. */
  record Key(String tenantId, String id) {}

  protected Clinic() {}

  Clinic(UUID id, String name, String formKey, String secretHash, Instant now) {
    this.id = id.toString();
    this.name = name;
    this.formKey = formKey;
    this.open = true;
    renewLink(secretHash, now);
  }

  /** The link that was given out before is no good any more. */
  final void renewLink(String newHash, Instant now) {
    this.secretHash = newHash;
    this.linkMadeAt = now;
  }

  void rename(String newName) {
    this.name = newName;
  }

  void open(boolean opened) {
    this.open = opened;
  }

  Clinics.Facts facts() {
    return new Clinics.Facts(UUID.fromString(id), name, open, linkMadeAt);
  }
}
