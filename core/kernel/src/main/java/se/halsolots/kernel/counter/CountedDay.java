package se.halsolots.kernel.counter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** What a counter of a plugin came to on a day. */
@Entity
@Table(name = "ker_counter")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(CountedDay.Key.class)
class CountedDay {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id private String plugin;
  @Id private String counter;

  @Id
  @Column(name = "counted_on")
  private LocalDate countedOn;

  @Column(name = "number")
  private long number;

  /** With the node in its key, as for everything that belongs to a node. */
  record Key(String tenantId, String plugin, String counter, LocalDate countedOn) {}

  protected CountedDay() {}

  CountedDay(CounterKey key, long number) {
    this.plugin = key.plugin();
    this.counter = key.counter();
    this.countedOn = key.day();
    this.number = number;
  }
}
