package se.halsolots.catalogue.internal.history;

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
import se.halsolots.catalogue.ActivityId;

/**
 * That somebody changed an activity: who, when, how. What it then said is kept in pieces beside it.
 * It is written once and never changed.
 */
@Entity
@Table(name = "cat_activity_version")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(ActivityVersion.Key.class)
class ActivityVersion {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id
  @Column(name = "activity_id")
  private String activityId;

  @Id private int number;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "account_id")
  private String accountId;

  private String who;
  private String action;
  private long revision;

  /** With the node in its key, as for everything that belongs to a node. */
  record Key(String tenantId, String activityId, int number) {}

  protected ActivityVersion() {}

  ActivityVersion(ActivityId activity, int number, VersionNote note) {
    this.activityId = activity.toString();
    this.number = number;
    this.madeAt = note.at();
    this.accountId = note.accountId();
    this.who = note.who();
    this.action = note.action();
    this.revision = note.revision();
  }

  int number() {
    return number;
  }

  VersionNote note() {
    return new VersionNote(action, madeAt, accountId, who, revision);
  }
}
