package se.halsolots.participation.internal.signup;

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

/** Something with a limited number of places. */
@Entity
@Table(name = "part_event")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(OfferedEvent.Key.class)
public class OfferedEvent {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id private String plugin;
  @Id private String event;

  private String title;
  private int places;

  @Column(name = "turns")
  private int turns;

  @Column(name = "closes_at")
  private Instant closesAt;

  @Column(name = "erased_at")
  private Instant erasedAt;

  /** With the node in its key, so that no statement changes another node's row. */
  record Key(String tenantId, String plugin, String event) {}

  protected OfferedEvent() {}

  public OfferedEvent(EventKey key, String title, int places, Instant closesAt, Instant erasedAt) {
    this.plugin = key.plugin();
    this.event = key.event();
    become(title, places, closesAt, erasedAt);
  }

  /** What is offered is another now. */
  public final void become(String newTitle, int newPlaces, Instant closes, Instant erased) {
    this.title = newTitle;
    this.places = newPlaces;
    this.closesAt = closes;
    this.erasedAt = erased;
  }

  public String title() {
    return title;
  }

  public int places() {
    return places;
  }

  public Instant closesAt() {
    return closesAt;
  }

  /** Whether somebody may sign up at that moment. */
  public boolean isOpen(Instant now) {
    return now.isBefore(closesAt);
  }
}
