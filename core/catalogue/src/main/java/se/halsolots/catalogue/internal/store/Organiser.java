package se.halsolots.catalogue.internal.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import se.halsolots.catalogue.CatalogueCode;
import se.halsolots.catalogue.OrganiserContent;
import se.halsolots.catalogue.OrganiserId;
import se.halsolots.catalogue.OrganiserKind;
import se.halsolots.spi.TenantId;

/**
 * Who arranges activities: a club, a library, a health centre. Belongs to the node that took it in;
 * other nodes see it through its activities.
 */
@Entity
@Table(name = "cat_organiser")
public class Organiser {

  @Id private String id;
  private String owner;
  private String slug;
  private String name;
  private String kind;
  private String description;
  private String web;
  private String email;
  private String phone;
  private long revision;
  @Version private int version;

  protected Organiser() {}

  public Organiser(UUID id, TenantId owner, String slug, OrganiserContent content) {
    this.id = id.toString();
    this.owner = owner.value();
    this.slug = slug;
    describe(content);
  }

  /** Takes over what is now said about it. */
  public final void describe(OrganiserContent content) {
    this.name = content.name();
    this.kind = content.kind().code();
    this.description = content.description();
    this.web = content.web();
    this.email = content.email();
    this.phone = content.phone();
  }

  /** Takes a new address; {@link OldAddresses} remembers the old one. */
  void moveTo(String newSlug) {
    this.slug = newSlug;
  }

  /** The number of the change of the catalogue that it was last part of. */
  public long revision() {
    return revision;
  }

  /** Marks it as part of that change of the catalogue. */
  public void changedIn(long newRevision) {
    this.revision = newRevision;
  }

  public OrganiserId id() {
    return new OrganiserId(UUID.fromString(id));
  }

  public TenantId owner() {
    return new TenantId(owner);
  }

  public String slug() {
    return slug;
  }

  public OrganiserContent content() {
    return new OrganiserContent(
        name,
        CatalogueCode.find(OrganiserKind.class, kind).orElseThrow(),
        description,
        web,
        email,
        phone);
  }
}
