package se.halsolots.web.staff.intake;

import java.util.List;

/**
 * What the view of an import shows.
 *
 * @param lead what to know first
 * @param atWork whether it changes by itself while one looks
 * @param percent how far it is; -1 if nobody can know
 * @param notices what else to know, a sentence each
 * @param drafts address of the list of what was taken in; empty if there is none
 * @param start the button that takes it in; empty if that is not to be decided now
 * @param cancel the button that stops it; empty if there is nothing to stop
 * @param back the button that takes it back; empty if it cannot be taken back
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
    List<Row> rows,
    String rowsTitle,
    List<Row> twins,
    List<Fault> faults,
    String faultsTitle,
    String faultsFile,
    String fewer,
    String more,
    List<Fact> facts,
    String drafts,
    String start,
    String cancel,
    String back,
    String again) {

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
