package se.halsolots.web.staff.activity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.halsolots.web.form.Fields;
import se.halsolots.web.staff.activity.FormItem.Theirs;

/**
 * Two people wrote at the same time. Fields that whoever sends last had not touched become what the
 * other made of them; where both wrote, their own text stays in the field and the other's stands
 * beside it.
 *
 * @param fields what stands in the form now
 * @param theirs what the other made of the fields that differ or differed
 */
record FormMerge(Fields fields, Map<String, Theirs> theirs) {

  static FormMerge of(FormDifference difference, Fields mine, Fields other, Optional<Fields> base) {
    Map<String, List<String>> merged = new LinkedHashMap<>(mine.values());
    Map<String, Theirs> theirs = new LinkedHashMap<>();
    for (FieldChange change : difference.between(mine, other)) {
      boolean untouched =
          base.filter(seen -> difference.same(mine, seen, change.name())).isPresent();
      theirs.put(change.name(), new Theirs(change.after(), untouched));
      if (untouched) {
        take(change.name(), other, merged);
      }
    }
    return new FormMerge(new Fields(merged), theirs);
  }

  /** Puts the other's text into one field. */
  static Fields taking(String name, Fields mine, Fields other) {
    Map<String, List<String>> merged = new LinkedHashMap<>(mine.values());
    take(name, other, merged);
    return new Fields(merged);
  }

  private static void take(String name, Fields other, Map<String, List<String>> merged) {
    if (name.equals(FormDifference.TIMES)) {
      merged.keySet().removeIf(field -> field.startsWith("time-"));
      other
          .values()
          .forEach(
              (field, values) -> {
                if (field.startsWith("time-")) {
                  merged.put(field, values);
                }
              });
    } else {
      merged.put(name, other.all(name));
    }
  }
}
