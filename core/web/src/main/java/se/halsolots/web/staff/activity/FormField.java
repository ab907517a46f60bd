package se.halsolots.web.staff.activity;

import java.util.List;
import se.halsolots.spi.Choice;

/**
 * A field of the form, apart from what stands in it.
 *
 * @param options what can be chosen, with its label; empty for a field that is written in
 * @param rows of a text area; 0 for a line
 * @param list id of the list of suggestions; may be empty
 * @param tag language of what is written, for {@code lang}; empty if it has none
 */
record FormField(
    String name,
    Kind kind,
    String label,
    String hint,
    List<Choice> options,
    int rows,
    String list,
    String tag,
    String direction) {

  /** How it is filled in. */
  enum Kind {
    TEXT,
    AREA,
    ONE_OF,
    ROUND,
    BOXES,
    SEVERAL
  }

  /** What stands in it, as people read it. */
  String shown(List<String> values) {
    return String.join(
        kind == Kind.BOXES ? ", " : "\n",
        values.stream().filter(one -> !one.isBlank()).map(this::label).toList());
  }

  private String label(String value) {
    return options.stream()
        .filter(one -> one.value().equals(value))
        .findFirst()
        .map(Choice::label)
        .orElse(value);
  }
}
