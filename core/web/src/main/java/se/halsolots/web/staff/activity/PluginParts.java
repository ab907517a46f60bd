package se.halsolots.web.staff.activity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.halsolots.catalogue.PluginField;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.ActivityField;
import se.halsolots.spi.Choice;
import se.halsolots.web.form.Fields;
import se.halsolots.web.site.Words;

/** The parts of the form that plugins add: one for each plugin that the node has on. */
record PluginParts(List<PluginField> fields, Language language, Words words) {

  private static final String STEM = "extra-";

  /** The name of the form's field for a plugin's. */
  static String named(String key) {
    return STEM + key;
  }

  List<FormPlan.Part> parts() {
    Map<String, List<PluginField>> byPlugin = new LinkedHashMap<>();
    fields.forEach(
        field ->
            byPlugin.computeIfAbsent(field.plugin().id(), any -> new ArrayList<>()).add(field));
    return byPlugin.values().stream().map(this::part).toList();
  }

  private FormPlan.Part part(List<PluginField> ofPlugin) {
    PluginField first = ofPlugin.get(0);
    return new FormPlan.Part(
        STEM + first.plugin().id(),
        first.plugin().name(language),
        ofPlugin.stream().map(this::field).toList());
  }

  private FormField field(PluginField field) {
    return new FormField(
        named(field.key()),
        switch (field.field().kind()) {
          case FLAG -> FormField.Kind.BOXES;
          case CHOICE -> FormField.Kind.ONE_OF;
          case TEXT -> FormField.Kind.TEXT;
        },
        field.label(language),
        field.help(language).orElse(""),
        options(field),
        0,
        "",
        "",
        "");
  }

  private List<Choice> options(PluginField field) {
    List<Choice> options = new ArrayList<>();
    if (field.field().kind() == ActivityField.Kind.CHOICE) {
      options.add(new Choice("", words.get("activity.none"), false));
    }
    for (String value : field.values()) {
      boolean flag = field.field().kind() == ActivityField.Kind.FLAG;
      String label = flag ? words.get("activity.yes") : field.label(language, value);
      options.add(new Choice(value, label, false));
    }
    return options;
  }

  /**
   * The values that an activity is to have: what was typed, and what it had in fields that the form
   * does not show.
   */
  Map<String, String> read(Fields typed, Complaints complaints, Map<String, String> known) {
    Map<String, String> values = new LinkedHashMap<>(known);
    for (PluginField field : fields) {
      String value = typed.text(named(field.key()));
      values.remove(field.key());
      if (field.accepts(value)) {
        if (!value.isEmpty()) {
          values.put(field.key(), value);
        }
      } else if (!field.isListed()) {
        complaints.add(named(field.key()), "long", String.valueOf(PluginField.LONGEST));
      }
    }
    return values;
  }
}
