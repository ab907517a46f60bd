package se.halsolots.testkit.database;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The smallest entity, to try the test databases with. */
@Entity
@Table(name = "testkit_note")
class Note {
  @Id private String id;
  private String text;

  protected Note() {}

  Note(String id, String text) {
    this.id = id;
    this.text = text;
  }

  String text() {
    return text;
  }
}
