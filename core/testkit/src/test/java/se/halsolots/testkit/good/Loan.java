package se.halsolots.testkit.good;

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

/** Something that somebody has borrowed. */
@Entity
@Table(name = "loans_loan")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(Loan.Key.class)
class Loan {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id private String id;
  private String contact;

  @Column(name = "lent_at")
  private Instant lentAt;

  /** With the node in its key. */
  record Key(String tenantId, String id) {}

  protected Loan() {}

  Loan(String id, String contact, Instant lentAt) {
    this.id = id;
    this.contact = contact;
    this.lentAt = lentAt;
  }

  String contact() {
    return contact;
  }
}
