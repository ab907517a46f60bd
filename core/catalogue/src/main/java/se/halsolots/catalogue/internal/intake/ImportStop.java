package se.halsolots.catalogue.internal.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody asked an import to stop. */
@Entity
@Table(name = "cat_import_stop")
class ImportStop {

  @Id
  @Column(name = "import_id")
  private String importId;

  protected ImportStop() {}

  ImportStop(UUID importId) {
    this.importId = importId.toString();
  }

  String importId() {
    return importId;
  }
}
