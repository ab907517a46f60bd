package se.halsolots.catalogue.internal.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The number of the latest change of some kind: one row for each kind. */
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

  /** Takes the number of a change that was counted elsewhere. */
  void become(long number) {
    latest = number;
  }

  int id() {
    return id;
  }
}
