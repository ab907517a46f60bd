package se.halsolots.catalogue.internal.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import se.halsolots.catalogue.ActivityId;

/**
 * That a version of a published activity waits for the node to look at it. Until then residents see
 * the activity as it was.
 */
@Entity
@Table(name = "cat_activity_proposal")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(ActivityProposal.Key.class)
class ActivityProposal {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id
  @Column(name = "activity_id")
  private String activityId;

  private int number;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "account_id")
  private String accountId;

  private String who;
  @Version private int version;

  /** With the node in its key, as for everything that belongs to a node. */
  record Key(String tenantId, String activityId) {}

  protected ActivityProposal() {}

  ActivityProposal(ActivityId activity, int number, VersionNote note) {
    this.activityId = activity.toString();
    become(number, note);
  }

  /** Another version is proposed in its place. */
  final void become(int newNumber, VersionNote note) {
    this.number = newNumber;
    this.madeAt = note.at();
    this.accountId = note.accountId();
    this.who = note.who();
  }

  ActivityId activity() {
    return new ActivityId(UUID.fromString(activityId));
  }

  int number() {
    return number;
  }

  Instant madeAt() {
    return madeAt;
  }

  String who() {
    return who;
  }
}
