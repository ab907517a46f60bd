package se.halsolots.kernel.revision;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A number that rises with each change of something. It is nobody's. */
@Entity
@Table(name = "ker_revision")
class Revision {

  @Id private String name;

  private long number;

  protected Revision() {}

  Revision(String name) {
    this.name = name;
    this.number = 1;
  }

  String name() {
    return name;
  }

  long number() {
    return number;
  }
}
