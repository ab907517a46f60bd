package se.halsolots.catalogue.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.Refusal;

/**
 * One activity of a {@link DeskRun}: how it was before, or why nothing was done to it. Belongs to
 * the node of the run.
 */
@Entity
@Table(name = "cat_desk_line")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(DeskLine.Key.class)
public class DeskLine {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id
  @Column(name = "run_id")
  private String runId;

  @Id private int number;

  @Column(name = "activity_id")
  private String activityId;

  private String title;
  private String refusal;
  private long revision;
  @Embedded private EarlierState earlier;

  /** With the node in its key, as for everything that belongs to a node. */
  record Key(String tenantId, String runId, int number) {}

  /** The line's place in its run, and what it is about. */
  public record About(UUID run, int number, ActivityId activity, String title) {}

  protected DeskLine() {}

  private DeskLine(About about, String refusal, long revision, EarlierState earlier) {
    this.runId = about.run().toString();
    this.number = about.number();
    this.activityId = about.activity().toString();
    this.title = about.title();
    this.refusal = refusal;
    this.revision = revision;
    this.earlier = earlier;
  }

  /**
   * It was done.
   *
   * @param revision of the change that did it; as long as what was changed has it, nobody has
   *     touched it since
   */
  public static DeskLine done(About about, long revision, EarlierState earlier) {
    return new DeskLine(about, "", revision, earlier);
  }

  /** It was not done. */
  public static DeskLine refused(About about, Refusal refusal) {
    return new DeskLine(about, refusal.name(), 0, EarlierState.NONE);
  }

  public int number() {
    return number;
  }

  public ActivityId activity() {
    return new ActivityId(UUID.fromString(activityId));
  }

  public String title() {
    return title;
  }

  public Optional<Refusal> refusal() {
    return refusal.isEmpty() ? Optional.empty() : Optional.of(Refusal.valueOf(refusal));
  }

  public long revision() {
    return revision;
  }

  public EarlierState earlier() {
    return earlier;
  }
}
