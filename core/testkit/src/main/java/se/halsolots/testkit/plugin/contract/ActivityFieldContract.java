package se.halsolots.testkit.plugin.contract;

import se.halsolots.spi.ActivityField;

/** Fields of activities have names and, if they are choices, values. */
final class ActivityFieldContract implements Contract {

  @Override
  public void check(PluginUnderTest plugin, Faults faults) {
    faults.names("field of activities", plugin.plugin().activityFields(), ActivityField::name);
    for (ActivityField field : plugin.plugin().activityFields()) {
      boolean choice = field.kind() == ActivityField.Kind.CHOICE;
      faults.unless(
          choice != field.choices().isEmpty(),
          "the field of activities '%s' must have values if it is a choice, and only then",
          field.name());
      faults.names("value of '%s',".formatted(field.name()), field.choices(), value -> value);
      faults.unless(
          !field.facet() || field.kind() != ActivityField.Kind.TEXT,
          "the field of activities '%s' is a text and cannot be a filter; make it a choice",
          field.name());
    }
  }
}
