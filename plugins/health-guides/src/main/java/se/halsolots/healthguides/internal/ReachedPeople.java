package se.halsolots.healthguides.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** How many people of a language and an age an assignment reached; no names. */
@Entity
@Table(name = "health_guides_reached")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(ReachedPeople.Key.class)
class ReachedPeople {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id
  @Column(name = "assignment_id")
  String assignmentId;

  @Id String language;

  @Id
  @Enumerated(EnumType.STRING)
  @Column(name = "age_band")
  AgeBand ageBand;

  int people;

  /** With the tenant in its key, so that no statement changes another tenant's row. */
  record Key(String tenantId, String assignmentId, String language, AgeBand ageBand) {}

  protected ReachedPeople() {}

  ReachedPeople(String assignmentId, String language, AgeBand ageBand, int people) {
    this.assignmentId = assignmentId;
    this.language = language;
    this.ageBand = ageBand;
    this.people = people;
  }
}
