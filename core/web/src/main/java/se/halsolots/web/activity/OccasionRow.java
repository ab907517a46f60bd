package se.halsolots.web.activity;

/**
 * One coming date of an activity.
 *
 * @param machineTime for {@code datetime}
 * @param day {@code tisdag 3 mars}
 * @param hours {@code kl. 10.00–11.30}
 * @param state what stands out: that it is today, cancelled or moved; may be empty
 * @param kind the class of that mark: {@code off}, {@code moved} or empty
 * @param note why it was changed, when it should have been; may be empty
 * @param calendar the address of its calendar file; empty if it does not take place
 * @param calendarLabel the words of that link for those who hear it alone
 */
public record OccasionRow(
    String machineTime,
    String day,
    String hours,
    String state,
    String kind,
    String note,
    String calendar,
    String calendarLabel) {

  public boolean cancelled() {
    return kind.equals("off");
  }
}
