package se.halsolots.kernel.plugin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** One decision of a tenant about a plugin. */
@Entity
@Table(name = "ker_plugin_setting")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(StoredSetting.Key.class)
class StoredSetting {

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id private String plugin;

  @Id
  @Column(name = "setting_key")
  private String settingKey;

  @Column(name = "setting_value")
  private String settingValue;

  /** With the node in its key, as for everything that belongs to a node. */
  record Key(String tenantId, String plugin, String settingKey) {}

  protected StoredSetting() {}

  StoredSetting(String plugin, String settingKey, String settingValue) {
    this.plugin = plugin;
    this.settingKey = settingKey;
    this.settingValue = settingValue;
  }

  void become(String newValue) {
    this.settingValue = newValue;
  }

  String plugin() {
    return plugin;
  }

  String key() {
    return settingKey;
  }

  String value() {
    return settingValue;
  }
}
