package se.halsolots.web.staff.intake;

import java.util.List;

/**
 * What the view of an import shows.
 *
 * @param lead what to know first
 * @param atWork whether it changes by itself while one looks
 * @param percent how far it is; -1 if nobody can know
 * @param notices what else to know, a sentence each
 * @param failure why it came to its end before its time; empty if it did not
 */
public record SheetModel(
    String title,
    String lead,
    boolean atWork,
    int percent,
    String progress,
    List<String> notices,
    String failure,
    List<Figure> figures,
    Preview preview,
    Faults faults,
    List<Fact> facts,
    Ways ways) {

  /** What would become of the first items, and of those that look like others. */
  public record Preview(List<Row> rows, String title, List<Row> twins, String twinsTitle) {}

  /**
   * A page of faults.
   *
   * @param file address of all of them
   * @param fewer address of the page before; empty on the first
   * @param more address of the page after; empty on the last
   */
  public record Faults(List<Fault> list, String title, String file, String fewer, String more) {}

  /**
   * What one can do now; empty texts for what one cannot.
   *
   * @param drafts address of the list of what was taken in
   * @param start the button that takes it in
   * @param cancel the button that stops it
   * @param stays what happens then to what is in already
   * @param back the button that takes it back
   * @param again address at which one begins another
   */
  public record Ways(
      String drafts, String start, String cancel, String stays, String back, String again) {}

  /** A number and what it counts. */
  public record Figure(String number, String label) {}

  /** A fact about the import. */
  public record Fact(String label, String text) {}

  /** An item as it would become; {@code twin} is the address of what it looks like. */
  public record Row(
      String position,
      String outcome,
      String title,
      String organiser,
      String place,
      String when,
      String twin,
      String twinText) {}

  /** What is wrong with an item. */
  public record Fault(String position, String field, String value, String reason, String effect) {}
}
