package se.halsolots.youthoutreach.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** An arena as it is stored. */
@Entity
@Table(name = "youth_outreach_arena")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(RowKey.class)
public class ArenaRow implements Row<Arena> {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id private String id;

  private String name;

  @Enumerated(EnumType.STRING)
  private ArenaKind kind;

  private String place;

  @Column(name = "contact_name")
  private String contactName;

  @Column(name = "contact_role")
  private String contactRole;

  @Column(name = "contact_email")
  private String contactEmail;

  @Column(name = "contact_phone")
  private String contactPhone;

  @Column(name = "contact_kept_at")
  private Instant keptAt;

  @Version private int version;

  protected ArenaRow() {}

  /** A new one. */
  ArenaRow(Arena value) {
    this.id = value.id();
    take(value);
  }

  @Override
  public Arena value() {
    return new Arena(
        id, name, kind, place, contactName, contactRole, contactEmail, contactPhone, keptAt);
  }

  @Override
  public void change(Arena value) {
    take(value);
  }

  private void take(Arena value) {
    this.name = value.name();
    this.kind = value.kind();
    this.place = value.place();
    this.contactName = value.contactName();
    this.contactRole = value.contactRole();
    this.contactEmail = value.contactEmail();
    this.contactPhone = value.contactPhone();
    this.keptAt = value.keptAt();
  }
}
