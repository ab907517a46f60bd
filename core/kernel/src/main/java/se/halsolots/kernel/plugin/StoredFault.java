package se.halsolots.kernel.plugin;

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

/** Something of a plugin that is turned off in a tenant because it failed. */
@Entity
@Table(name = "ker_plugin_fault")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(StoredFault.Key.class)
class StoredFault {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id private String plugin;

  @Id private String part;

  private String reason;

  @Column(name = "happened_at")
  private Instant happenedAt;

  /** With the node in its key, as for everything that belongs to a node. */
  record Key(String tenantId, String plugin, String part) {}

  protected StoredFault() {}

  StoredFault(PluginFault fault) {
    this.plugin = fault.plugin();
    this.part = fault.part();
    become(fault);
  }

  final void become(PluginFault fault) {
    this.reason = fault.reason();
    this.happenedAt = fault.at();
  }

  PluginFault fault() {
    return new PluginFault(plugin, part, reason, happenedAt);
  }
}
