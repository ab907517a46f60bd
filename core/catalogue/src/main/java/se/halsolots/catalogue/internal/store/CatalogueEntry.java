package se.halsolots.catalogue.internal.store;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import se.halsolots.spi.TenantId;

/**
 * What every entry of the catalogue has: an id for good, the node it belongs to, an address that
 * may change, and the number of the change of the catalogue that it was last part of.
 */
@MappedSuperclass
public abstract class CatalogueEntry {

  @Id private String id;
  private String owner;
  private String slug;
  private long revision;
  @Version private int version;

  protected CatalogueEntry() {}

  CatalogueEntry(UUID id, TenantId owner, String slug) {
    this.id = id.toString();
    this.owner = owner.value();
    this.slug = slug;
  }

  /** Takes a new address; {@link OldAddresses} remembers the old one. */
  final void moveTo(String newSlug) {
    this.slug = newSlug;
  }

  /** The number of the change of the catalogue that it was last part of. */
  public final long revision() {
    return revision;
  }

  /** Marks it as part of that change of the catalogue. */
  public final void changedIn(long newRevision) {
    this.revision = newRevision;
  }

  /** Its id, whatever kind of entry it is. */
  public final UUID uuid() {
    return UUID.fromString(id);
  }

  public final TenantId owner() {
    return new TenantId(owner);
  }

  public final String slug() {
    return slug;
  }
}
