package se.halsolots.catalogue.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.halsolots.spi.TenantId;

/** An organiser or a place that staff removed, kept so that it can be brought back. */
@Entity
@Table(name = "cat_removed")
public class Removed {

  @Id private String id;
  private String owner;
  private String kind;
  private String slug;
  private String content;

  @Column(name = "removed_at")
  private Instant removedAt;

  protected Removed() {}

  /** What it was goes along as text. */
  public Removed(UUID id, TenantId owner, String kind, String slug, String content, Instant now) {
    this.id = id.toString();
    this.owner = owner.value();
    this.kind = kind;
    this.slug = slug;
    this.content = content;
    this.removedAt = now;
  }

  boolean is(TenantId wantedOwner, String wantedKind) {
    return owner.equals(wantedOwner.value()) && kind.equals(wantedKind);
  }

  public UUID id() {
    return UUID.fromString(id);
  }

  /** The address that it had. */
  public String slug() {
    return slug;
  }

  public String content() {
    return content;
  }

  public Instant removedAt() {
    return removedAt;
  }
}
