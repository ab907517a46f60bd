package se.halsolots.far.internal;

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
import se.halsolots.spi.PluginContext;

/** A member of staff has read who asked to be contacted; the first time counts. */
@Entity
@Table(name = "far_contact_reading")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(ContactReading.Key.class)
class ContactReading {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id
  @Column(name = "slip_id")
  private String slipId;

  @Id
  @Column(name = "reader_id")
  private String readerId;

  private String reader;

  @Column(name = "read_at")
  private Instant readAt;

  /** With the tenant in its key, so that no statement changes another tenant's row. */
  record Key(String tenantId, String slipId, String readerId) {}

  protected ContactReading() {}

  ContactReading(Contact contact, PluginContext.StaffMember who, Instant now) {
    this.slipId = contact.slipId();
    this.readerId = who.id();
    this.reader = who.name();
    this.readAt = now;
  }

  String readerId() {
    return readerId;
  }

  String reader() {
    return reader;
  }

  Instant readAt() {
    return readAt;
  }
}
