package se.halsolots.healthguides.internal;

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

/** Training of guides, in step 1 or 2. */
@Entity
@Table(name = "health_guides_course")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(Course.Key.class)
class Course {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id String id;

  @Column(name = "sent_key")
  String sentKey;

  int step;

  String title;

  String themes;

  @Column(name = "created_at")
  Instant createdAt;

  /** With the tenant in its key, so that no statement changes another tenant's row. */
  record Key(String tenantId, String id) {}

  protected Course() {}

  Course(String id, String sentKey, int step, String title, String themes, Instant createdAt) {
    this.id = id;
    this.sentKey = sentKey;
    this.createdAt = createdAt;
    fill(step, title, themes);
  }

  /** It is about this. */
  final void fill(int step, String title, String themes) {
    this.step = step;
    this.title = title;
    this.themes = themes;
  }
}
