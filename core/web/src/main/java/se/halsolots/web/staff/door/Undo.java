package se.halsolots.web.staff.door;

/**
 * Takes back one kind of thing that staff did. A page that did it leads on to an address with
 * {@code ?klart=<code>&angra=<kind>:<what>}; the frame then offers a button that undoes it.
 */
public interface Undo {

  /** Names it, in lower-case letters and hyphens. */
  String kind();

  /**
   * Takes it back. Whoever asks may be anybody who works in the tenant, and {@code what} may be
   * anything: the services called decide.
   *
   * @return the address, below the staff root, at which one sees that it is undone
   */
  String undo(StaffVisit visit, String what);
}
