package se.halsolots.catalogue.intake.formats;

import java.util.Arrays;
import java.util.Optional;

/** The formats that can be taken in. */
public enum IntakeFormat {
  /** RPDE pages of an OpenActive feed. */
  OPENACTIVE("openactive"),
  /** Human Services Data, JSON or tables. */
  HSDS("hsds"),
  /** iCalendar. */
  ICALENDAR("icalendar"),
  /** The portal's own CSV or XLSX template. */
  TEMPLATE("template");

  private final String code;

  IntakeFormat(String code) {
    this.code = code;
  }

  /** Name used in commands and in the database. */
  public String code() {
    return code;
  }

  public static Optional<IntakeFormat> find(String code) {
    return Arrays.stream(values()).filter(format -> format.code.equals(code)).findFirst();
  }
}
