package se.halsolots.reporting.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.ReadOnly;
import se.halsolots.participation.ContactStatus;
import se.halsolots.spi.TenantId;

/**
 * How many contact requests of one standing a tenant has: a row of a view, which is all of them
 * that can be seen across tenants.
 */
@Entity
@ReadOnly
@Table(name = "part_contact_request_count")
@IdClass(RequestCount.Key.class)
class RequestCount {

  @Id private String tenant;

  @Id
  @Enumerated(EnumType.STRING)
  private ContactStatus status;

  @Column(name = "number")
  private long howMany;

  @Column(name = "oldest_asked_at")
  private Instant oldest;

  /** The view has a row for each. */
  record Key(String tenant, ContactStatus status) {}

  protected RequestCount() {}

  TenantId tenant() {
    return new TenantId(tenant);
  }

  OpenRequests open() {
    return new OpenRequests(Math.toIntExact(howMany), oldest);
  }
}
