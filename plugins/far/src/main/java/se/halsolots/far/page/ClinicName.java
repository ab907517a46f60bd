package se.halsolots.far.page;

import java.util.Optional;
import se.halsolots.far.internal.Clinics;
import se.halsolots.spi.PluginContext;

/** What a clinic may be called. */
final class ClinicName {

  private ClinicName() {}

  /** What is wrong with the name, in words. */
  static Optional<String> fault(PluginContext context, String name) {
    if (name.isEmpty()) {
      return Optional.of(context.text("staff.clinic.name.missing"));
    }
    return name.length() > Clinics.LONGEST_NAME
        ? Optional.of(context.text("staff.clinic.name.long", Clinics.LONGEST_NAME))
        : Optional.empty();
  }
}
