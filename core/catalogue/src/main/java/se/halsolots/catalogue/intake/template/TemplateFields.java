package se.halsolots.catalogue.intake.template;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.halsolots.catalogue.PluginField;
import se.halsolots.catalogue.intake.IntakeField;
import se.halsolots.catalogue.intake.mapping.ItemFaults;

/** Reads the columns that plugins add. */
final class TemplateFields {

  private final Map<String, IntakeField> fields;

  TemplateFields(Map<String, IntakeField> fields) {
    this.fields = fields;
  }

  /** Values by field; empty ones where a cell is empty, so that what was there before goes. */
  Map<String, String> read(TemplateRow row, ItemFaults faults) {
    Map<String, String> values = new HashMap<>();
    row.fields()
        .forEach(
            (key, cell) ->
                Optional.ofNullable(fields.get(key))
                    .flatMap(field -> value(field, key, cell, faults))
                    .ifPresent(value -> values.put(key, value)));
    return values;
  }

  private static Optional<String> value(
      IntakeField field, String key, String cell, ItemFaults faults) {
    Optional<String> value = field.value(cell);
    if (value.isEmpty()) {
      String words =
          field.words().keySet().stream()
              .filter(word -> word.length() > 1)
              .sorted()
              .collect(Collectors.joining(", "));
      faults.field(key, cell, "finns inte i listan; giltiga ord: " + words);
    }
    return value.map(text -> faults.fit(key, text.replace('\n', ' '), PluginField.LONGEST));
  }
}
