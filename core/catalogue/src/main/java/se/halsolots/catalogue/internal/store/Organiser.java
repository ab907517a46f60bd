package se.halsolots.catalogue.internal.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
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
public class Organiser extends CatalogueEntry {

  private String name;
  private String kind;
  private String description;
  private String web;
  private String email;
  private String phone;

  protected Organiser() {}

  public Organiser(UUID id, TenantId owner, String slug, OrganiserContent content) {
    super(id, owner, slug);
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

  public OrganiserId id() {
    return new OrganiserId(uuid());
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
