package se.halsolots.healthguides.internal;

import java.util.List;

/**
 * What a guide tells of an assignment.
 *
 * @param quarters of an hour worked
 * @param questions that were heard; may be empty
 */
public record ReportDetails(
    int quarters, List<Reached> reached, String questions, List<NeedSaid> needs) {

  public ReportDetails {
    reached = List.copyOf(reached);
    needs = List.copyOf(needs);
  }

  public int people() {
    return reached.stream().mapToInt(Reached::people).sum();
  }
}
