package se.halsolots.catalogue.internal.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.halsolots.catalogue.intake.IntakeFault;

/** A fault that an import found in its source. */
@Entity
@Table(name = "cat_import_fault")
class ImportFault {

  /** The import and the number, with a colon between. */
  @Id private String id;

  @Column(name = "import_id")
  private String importId;

  /** From 1, in the order of the source. */
  private long number;

  private String position;

  @Column(name = "source_id")
  private String sourceId;

  private String field;

  @Column(name = "bad_value")
  private String badValue;

  private String reason;
  private boolean refused;

  protected ImportFault() {}

  ImportFault(UUID importId, long number, IntakeFault fault) {
    this.id = importId + ":" + number;
    this.importId = importId.toString();
    this.number = number;
    this.position = cut(fault.position(), 200);
    this.sourceId = cut(fault.sourceId(), 300);
    this.field = cut(fault.field(), 200);
    this.badValue = cut(fault.value(), 200);
    this.reason = cut(fault.reason(), 1_000);
    this.refused = fault.refused();
  }

  static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }

  String importId() {
    return importId;
  }

  long number() {
    return number;
  }

  IntakeFault fault() {
    return new IntakeFault(position, sourceId, field, badValue, reason, refused);
  }
}
