package se.halsolots.web.staff.activity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.web.form.Fields;
import se.halsolots.web.site.Words;

/** Tells in which fields two states of an activity differ, and how. */
final class FormDifference {

  /** Stands for all times together. */
  static final String TIMES = "times";

  private final FormPlan plan;
  private final Words words;
  private final TimeWords times;

  FormDifference(FormPlan plan, Words words) {
    this.plan = plan;
    this.words = words;
    this.times = new TimeWords(words);
  }

  /** The fields that say something else after than before, in the form's order. */
  List<FieldChange> between(Fields before, Fields after) {
    List<FieldChange> changes = new ArrayList<>();
    for (FormField field : plan.fields()) {
      if (!same(before, after, field.name())) {
        changes.add(
            new FieldChange(
                field.name(),
                label(field),
                field.shown(before.all(field.name())),
                field.shown(after.all(field.name()))));
      }
    }
    String timesBefore = times.all(before);
    String timesAfter = times.all(after);
    if (!timesBefore.equals(timesAfter)) {
      changes.add(
          new FieldChange(TIMES, words.get("activity.part.times"), timesBefore, timesAfter));
    }
    return changes;
  }

  private String label(FormField field) {
    for (Language language : plan.languages()) {
      if (field.name().endsWith("-" + language.code())) {
        return field.label() + " (" + language.ownName() + ")";
      }
    }
    return field.label();
  }

  /** Whether the field says the same in both; the times are one field. */
  boolean same(Fields one, Fields other, String name) {
    return name.equals(TIMES)
        ? times.all(one).equals(times.all(other))
        : values(one, name).equals(values(other, name));
  }

  private static Set<String> values(Fields fields, String name) {
    Set<String> values = new LinkedHashSet<>();
    fields.all(name).stream().map(String::strip).filter(v -> !v.isEmpty()).forEach(values::add);
    return values.stream()
        .sorted()
        .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new));
  }
}
