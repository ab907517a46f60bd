package se.halsolots.far.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** How often somebody came to an activity with a slip. */
@Entity
@Table(name = "far_slip_use")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(SlipUse.Key.class)
class SlipUse {

  /** The visit after which somebody has got going. */
  static final int THIRD = 3;

  private static final int LONGEST_TITLE = 200;

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id
  @Column(name = "slip_id")
  private String slipId;

  @Id
  @Column(name = "activity_id")
  private String activityId;

  @Column(name = "clinic_id")
  private String clinicId;

  private String title;

  private boolean chosen;

  @Column(name = "given_month")
  private LocalDate givenMonth;

  private int visits;

  @Column(name = "latest_on")
  private @Nullable LocalDate latestOn;

  @Column(name = "came_month")
  private @Nullable LocalDate cameMonth;

  @Column(name = "third_month")
  private @Nullable LocalDate thirdMonth;

  @Column(name = "continues_month")
  private @Nullable LocalDate continuesMonth;

  @Version private int version;

  /** With the tenant in its key, so that no statement changes another tenant's row. */
  record Key(String tenantId, String slipId, String activityId) {}

  protected SlipUse() {}

  /**
   * An activity in connection with a slip.
   *
   * @param chosen whether the activity stands on the slip
   */
  SlipUse(Slip slip, UUID activity, String title, boolean chosen) {
    this.slipId = slip.id();
    this.activityId = activity.toString();
    this.clinicId = slip.clinicId();
    this.givenMonth = slip.givenMonth();
    this.title = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    this.chosen = chosen;
  }

  /**
   * Somebody came.
   *
   * @return false if they were noted on that day already, which counts once
   */
  boolean came(LocalDate day) {
    if (day.equals(latestOn)) {
      return false;
    }
    latestOn = day;
    visits++;
    LocalDate month = day.withDayOfMonth(1);
    if (visits == 1) {
      cameMonth = month;
    }
    if (visits == THIRD) {
      thirdMonth = month;
    }
    return true;
  }

  /** Whoever has the slip goes on coming as everybody else does; said again it changes nothing. */
  void goesOn(LocalDate day) {
    if (continuesMonth == null) {
      continuesMonth = day.withDayOfMonth(1);
    }
  }

  String slipId() {
    return slipId;
  }

  UUID activity() {
    return UUID.fromString(activityId);
  }

  String title() {
    return title;
  }

  LocalDate givenMonth() {
    return givenMonth;
  }

  int visits() {
    return visits;
  }

  boolean chosen() {
    return chosen;
  }

  boolean hasCome() {
    return cameMonth != null;
  }

  boolean hasComeThreeTimes() {
    return thirdMonth != null;
  }

  boolean continues() {
    return continuesMonth != null;
  }
}
