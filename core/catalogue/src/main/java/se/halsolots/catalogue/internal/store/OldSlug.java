package se.halsolots.catalogue.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** An address that a renamed thing had before; it keeps leading there. */
@Entity
@Table(name = "cat_old_slug")
class OldSlug {

  /** A slug is unique within its kind of thing. */
  @Embeddable
  record Key(String kind, String slug) {}

  @EmbeddedId private Key key;

  @Column(name = "target_id")
  private String targetId;

  protected OldSlug() {}

  OldSlug(String kind, String slug, UUID target) {
    this.key = new Key(kind, slug);
    this.targetId = target.toString();
  }

  UUID target() {
    return UUID.fromString(targetId);
  }

  String slug() {
    return key.slug();
  }
}
