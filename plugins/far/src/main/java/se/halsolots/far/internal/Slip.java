package se.halsolots.far.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** A slip of paper with a code that a clinic gave to somebody. To whom is not known. */
@Entity
@Table(name = "far_slip")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(Slip.Key.class)
class Slip {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id private String id;

  private String code;

  @Column(name = "clinic_id")
  private String clinicId;

  @Column(name = "form_key")
  private String formKey;

  @Column(name = "given_month")
  private LocalDate givenMonth;

  @Column(name = "expires_at")
  private Instant expiresAt;

  /** With the tenant in its key, so that no statement changes another tenant's row. */
  record Key(String tenantId, String id) {}

  protected Slip() {}

  Slip(UUID clinic, String code, String formKey, LocalDate givenMonth, Instant expiresAt) {
    this.id = UUID.randomUUID().toString();
    this.clinicId = clinic.toString();
    this.code = code;
    this.formKey = formKey;
    this.givenMonth = givenMonth;
    this.expiresAt = expiresAt;
  }

  String id() {
    return id;
  }

  String code() {
    return code;
  }

  String clinicId() {
    return clinicId;
  }

  LocalDate givenMonth() {
    return givenMonth;
  }

  Instant expiresAt() {
    return expiresAt;
  }
}
