package se.halsolots.healthguides.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** A need that a guide saw, in the guide's words. */
@Entity
@Table(name = "health_guides_need")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(Need.Key.class)
class Need {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id String id;

  @Column(name = "assignment_id")
  String assignmentId;

  @Enumerated(EnumType.STRING)
  Theme theme;

  String area;

  String language;

  String words;

  @Column(name = "seen_on")
  LocalDate seenOn;

  @Column(name = "passed_on")
  @Nullable LocalDate passedOn;

  /** With the tenant in its key, so that no statement changes another tenant's row. */
  record Key(String tenantId, String id) {}

  protected Need() {}

  /** It was seen at that assignment. */
  Need(String id, Assignment at, NeedSaid said) {
    this.id = id;
    this.assignmentId = at.id;
    this.theme = said.theme();
    this.area = at.area;
    this.language = at.language;
    this.words = said.words();
    this.seenOn = at.heldOn;
  }
}
