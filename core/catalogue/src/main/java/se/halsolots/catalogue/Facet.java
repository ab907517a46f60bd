package se.halsolots.catalogue;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a list of activities can be narrowed by. Within one facet any of the chosen values will do;
 * all facets must agree.
 */
public enum Facet {
  /**
   * {@code today}, {@code tomorrow}, {@code week}, {@code weekend}, {@code daytime}, {@code
   * evening}.
   */
  WHEN("nar"),
  /** A code of {@link ActivityType}, or {@code self-guided}. */
  TYPE("typ"),
  /** A code of {@link HealthDimension}. */
  DIMENSION("halsa"),
  /** A code of {@link TargetGroup}. */
  GROUP("for"),
  /** An ISO 639 code: a leader speaks it. */
  LANGUAGE("sprak"),
  /** The slug of a locality. */
  LOCALITY("ort"),
  /** {@code own}, {@code neighbours}, {@code online}. */
  WHERE("var"),
  /** {@code free}. */
  COST("pris"),
  /** A code of {@link Booking}. */
  BOOKING("anmalan"),
  /** A code of {@link AccessibilityFact}. */
  ACCESS("tillganglig"),
  /** A code of {@link TargetArea}. */
  AREA("malomrade"),
  /** The slug of an organiser. */
  ORGANISER("arrangor"),
  /** The slug of a place. */
  PLACE("plats"),
  /**
   * {@code <plugin>.<field>.<value>} of a {@link PluginField}; each field is a facet of its own,
   * ignored where its plugin is off.
   */
  MODULE("modul");

  private final String parameter;

  Facet(String parameter) {
    this.parameter = parameter;
  }

  /** Its name in addresses, the same in every language. */
  public String parameter() {
    return parameter;
  }

  public static Optional<Facet> ofParameter(String parameter) {
    return Arrays.stream(values()).filter(facet -> facet.parameter.equals(parameter)).findFirst();
  }
}
