package se.halsolots.youthoutreach.pages;

import java.util.List;
import java.util.Map;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;

/**
 * What a view of a form shows.
 *
 * @param values what stands in the fields, by their names
 * @param choices of lists and boxes, by their names
 * @param seen names what is kept as this form shows it; empty for something new
 * @param more what else the page shows
 */
public record FormView(
    Map<String, String> values,
    Map<String, List<Choice>> choices,
    FormErrors errors,
    String seen,
    Object more) {

  public FormView {
    values = Map.copyOf(values);
    choices = Map.copyOf(choices);
  }

  /** Whether it is about something that there is already. */
  public boolean existing() {
    return !seen.isEmpty();
  }
}
