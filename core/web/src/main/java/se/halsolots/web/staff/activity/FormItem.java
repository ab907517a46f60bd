package se.halsolots.web.staff.activity;

import java.util.List;
import java.util.Optional;
import se.halsolots.spi.Choice;

/**
 * A field of the form as the view shows it.
 *
 * @param kind which of the view's ways it is shown
 * @param values what stands in it; more than one for a field that can be filled in several times
 * @param source the Swedish text that it translates; may be empty
 * @param theirs what somebody else made of it in the meantime
 */
public record FormItem(
    String kind,
    String name,
    String label,
    String hint,
    List<String> values,
    List<Choice> choices,
    int rows,
    String list,
    String tag,
    String direction,
    String source,
    String error,
    Optional<Theirs> theirs) {

  /** Whether somebody else saved another text for it in the meantime. */
  public boolean isContested() {
    return theirs.isPresent();
  }

  /**
   * What somebody else made of a field.
   *
   * @param text as people read it; may be empty
   * @param taken whether it stands in the field already, as whoever writes had not touched it
   */
  public record Theirs(String text, boolean taken) {}

  static FormItem of(FormField field, List<String> values, String error) {
    List<Choice> choices =
        field.options().stream()
            .map(one -> new Choice(one.value(), one.label(), values.contains(one.value())))
            .toList();
    return new FormItem(
        field.kind().name(),
        field.name(),
        field.label(),
        field.hint(),
        field.kind() == FormField.Kind.SEVERAL ? withOneMore(values) : values,
        choices,
        field.rows(),
        field.list(),
        field.tag(),
        field.direction(),
        "",
        error,
        Optional.empty());
  }

  private static List<String> withOneMore(List<String> values) {
    List<String> filled =
        new java.util.ArrayList<>(values.stream().filter(one -> !one.isBlank()).toList());
    filled.add("");
    return filled;
  }

  FormItem besides(Theirs newTheirs) {
    return new FormItem(
        kind,
        name,
        label,
        hint,
        values,
        choices,
        rows,
        list,
        tag,
        direction,
        source,
        error,
        Optional.of(newTheirs));
  }

  FormItem translating(String swedish) {
    return new FormItem(
        kind, name, label, hint, values, choices, rows, list, tag, direction, swedish, error,
        theirs);
  }

  /** What stands in it, for a field with one value. */
  public String value() {
    return values.isEmpty() ? "" : values.get(0);
  }

  /** Ids of what describes it, for assistive technology. */
  public String describedBy() {
    return (hint.isEmpty() ? "" : name + "-hint ")
        + (error.isEmpty() ? "" : name + "-error ")
        + (theirs.isEmpty() ? "" : name + "-theirs");
  }
}
