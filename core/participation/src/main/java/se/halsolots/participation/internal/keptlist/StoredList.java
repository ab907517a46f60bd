package se.halsolots.participation.internal.keptlist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** A list of activities. It says nothing about who has it. */
@Entity
@Table(name = "part_kept_list")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = "eclipselink.tenant-id",
    length = 31,
    primaryKey = true)
@IdClass(StoredList.Key.class)
public class StoredList {

  private static final String BETWEEN = " ";

  @Id
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable String tenantId;

  @Id private String code;

  @Column(name = "plugin")
  private String plugin;

  private String label;

  /** Their ids, as many as a list may have: what is read and written whole needs no table. */
  private String activities;

  @Column(name = "kept_at")
  private Instant keptAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  /** With the node in its key, so that no statement changes another node's row. */
  record Key(String tenantId, String code) {}

  protected StoredList() {}

  public StoredList(
      String code,
      String plugin,
      String label,
      List<UUID> activities,
      Instant keptAt,
      Instant expiresAt) {
    this.code = code;
    this.plugin = plugin;
    this.label = label;
    this.activities = activities.stream().map(UUID::toString).collect(Collectors.joining(BETWEEN));
    this.keptAt = keptAt;
    this.expiresAt = expiresAt;
  }

  public String code() {
    return code;
  }

  public String label() {
    return label;
  }

  public List<UUID> activities() {
    return Arrays.stream(activities.split(BETWEEN)).map(UUID::fromString).toList();
  }

  public Instant keptAt() {
    return keptAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }
}
