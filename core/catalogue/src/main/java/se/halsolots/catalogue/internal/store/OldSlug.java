package se.halsolots.catalogue.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An address that a renamed thing had before; it keeps leading there. */
@Entity
@Table(name = "cat_old_slug")
class OldSlug {

  /** The kind of thing and its old slug, with a slash between: unique within its kind. */
  @Id private String address;

  private String kind;
  private String slug;

  @Column(name = "target_id")
  private String targetId;

  protected OldSlug() {}

  OldSlug(String kind, String slug, UUID target) {
    this.address = address(kind, slug);
    this.kind = kind;
    this.slug = slug;
    this.targetId = target.toString();
  }

  static String address(String kind, String slug) {
    return kind + "/" + slug;
  }

  UUID target() {
    return UUID.fromString(targetId);
  }

  String kind() {
    return kind;
  }

  String slug() {
    return slug;
  }
}
