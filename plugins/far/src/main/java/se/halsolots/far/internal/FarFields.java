package se.halsolots.far.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.halsolots.spi.ActivityField;
import se.halsolots.spi.CatalogueLookup;
import se.halsolots.spi.PluginContext;

/** What activities say about physical activity on prescription. */
public final class FarFields {

  /** The leader knows what a prescription is, and what to do with a slip. */
  public static final ActivityField TRAINED = ActivityField.flag("kunnig", "field.trained");

  /** How hard it is. */
  public static final ActivityField INTENSITY =
      ActivityField.choice("intensitet", "field.intensity", "lag", "mattlig", "hog");

  /** For whom it is right to begin with. */
  public static final ActivityField START =
      ActivityField.choice("start", "field.start", "ovan", "lite-van", "van");

  /** How often and how long, as a prescription says it. */
  public static final ActivityField DOSE = ActivityField.text("dos", "field.dose");

  /** What it costs with a prescription. */
  public static final ActivityField PRICE = ActivityField.text("pris", "field.price");

  private FarFields() {}

  /** All of them. */
  public static List<ActivityField> all() {
    return List.of(TRAINED, INTENSITY, START, DOSE, PRICE);
  }

  /** The name of a field as a facet. */
  public static String facet(ActivityField field) {
    return "far." + field.name();
  }

  /** What the activity says, in words: {@code Intensitet: lugn}. */
  public static List<String> lines(PluginContext context, CatalogueLookup.Activity activity) {
    Map<String, String> values = activity.fields();
    List<String> lines = new ArrayList<>();
    for (ActivityField field : List.of(START, INTENSITY)) {
      String value = values.getOrDefault(field.name(), "");
      if (!value.isEmpty()) {
        lines.add(line(context, field, context.text(field.labelKey() + "." + value)));
      }
    }
    for (ActivityField field : List.of(DOSE, PRICE)) {
      String value = values.getOrDefault(field.name(), "");
      if (!value.isEmpty()) {
        lines.add(line(context, field, value));
      }
    }
    return List.copyOf(lines);
  }

  /** Whether the activity says that its leader knows what a prescription is. */
  public static boolean isTrained(CatalogueLookup.Activity activity) {
    return ActivityField.YES.equals(activity.fields().get(TRAINED.name()));
  }

  private static String line(PluginContext context, ActivityField field, String value) {
    return context.text("field.line", context.text(field.labelKey()), value);
  }
}
