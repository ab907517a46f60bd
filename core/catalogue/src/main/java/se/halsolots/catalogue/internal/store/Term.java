package se.halsolots.catalogue.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import se.halsolots.catalogue.DateRange;

/** A planning period of the region's programme: spring, summer or autumn of a year. */
@Entity
@Table(name = "cat_term")
public class Term {

  @Id private String id;
  private String name;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Version private int version;

  protected Term() {}

  public Term(UUID id, String name, DateRange days) {
    this.id = id.toString();
    this.name = name;
    this.firstDay = days.first();
    this.lastDay = days.last();
  }

  public UUID id() {
    return UUID.fromString(id);
  }

  public String name() {
    return name;
  }

  public DateRange days() {
    return new DateRange(firstDay, lastDay);
  }
}
