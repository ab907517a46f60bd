package se.halsolots.healthguides.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** Somebody who guides people to health in their own language. */
@Entity
@Table(name = "health_guides_guide")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(Guide.Key.class)
class Guide {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id String id;

  @Column(name = "sent_key")
  String sentKey;

  String name;

  String email;

  String phone;

  String languages;

  String areas;

  String networks;

  String times;

  @Enumerated(EnumType.STRING)
  GuideStanding standing;

  @Column(name = "agreement_on")
  @Nullable LocalDate agreementOn;

  @Column(name = "confidentiality_on")
  @Nullable LocalDate confidentialityOn;

  @Column(name = "register_on")
  @Nullable LocalDate registerOn;

  Instant since;

  @Column(name = "ended_at")
  @Nullable Instant endedAt;

  @Version private int version;

  /** With the tenant in its key, so that no statement changes another tenant's row. */
  record Key(String tenantId, String id) {}

  protected Guide() {}

  /** Somebody becomes known. */
  Guide(String id, String sentKey, GuideDetails details, Instant now) {
    this.id = id;
    this.sentKey = sentKey;
    this.since = now;
    fill(details, now);
  }

  /** Whether nobody has written of them since they became known. */
  boolean isAsItCame() {
    return version <= 1;
  }

  /** This is known now. */
  final void fill(GuideDetails details, Instant now) {
    this.name = details.name();
    this.email = details.email();
    this.phone = details.phone();
    this.languages = Lists.joined(details.languages());
    this.areas = Lists.joined(details.areas());
    this.networks = details.networks();
    this.times = Lists.names(details.times());
    this.standing = details.standing();
    this.agreementOn = details.agreementOn().orElse(null);
    this.confidentialityOn = details.confidentialityOn().orElse(null);
    this.registerOn = details.registerOn().orElse(null);
    if (details.standing() != GuideStanding.ENDED) {
      this.endedAt = null;
    } else if (endedAt == null) {
      this.endedAt = now;
    }
  }
}
