package se.halsolots.catalogue.internal.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The number of the latest change of the catalogue; one row. */
@Entity
@Table(name = "cat_revision")
class CatalogueRevision {

  @Id private int id;
  private long latest;

  protected CatalogueRevision() {}

  long latest() {
    return latest;
  }

  /** Counts one further. The caller holds the row's lock. */
  long next() {
    latest++;
    return latest;
  }

  int id() {
    return id;
  }
}
