package se.halsolots.catalogue.internal.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import se.halsolots.catalogue.ActivityId;

/** Part of what a version of an activity says: no column holds the longest whole. */
@Entity
@Table(name = "cat_activity_version_piece")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(ActivityVersionPiece.Key.class)
class ActivityVersionPiece {

  /** As many characters as the column holds. */
  static final int LONGEST = 32_000;

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id
  @Column(name = "activity_id")
  private String activityId;

  @Id private int number;
  @Id private int piece;
  private String content;

  /** With the node in its key, as for everything that belongs to a node. */
  record Key(String tenantId, String activityId, int number, int piece) {}

  protected ActivityVersionPiece() {}

  ActivityVersionPiece(ActivityId activity, int number, int piece, String content) {
    this.activityId = activity.toString();
    this.number = number;
    this.piece = piece;
    this.content = content;
  }

  int number() {
    return number;
  }

  String content() {
    return content;
  }
}
