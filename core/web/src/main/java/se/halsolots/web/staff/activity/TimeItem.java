package se.halsolots.web.staff.activity;

import java.util.List;
import se.halsolots.spi.Choice;

/**
 * One of the times of the form.
 *
 * @param number from 0
 * @param title for example "Tid 2"
 * @param lines its day, start and end
 * @param ruled whether it is repeated by a rule of its own
 */
public record TimeItem(
    int number,
    String title,
    TimeFields row,
    List<Choice> repetitions,
    List<Choice> weekdays,
    List<FormItem> lines,
    FormItem rule,
    FormItem breaks,
    FormItem until,
    boolean ruled) {

  /** What goes along hidden. */
  public record TimeFields(String id, String days) {}

  /** The name of one of its fields. */
  public String named(String field) {
    return TimeRow.name(number, field);
  }
}
