package se.halsolots.kernel.retention;

/** Something that is kept for a certain time and then erased. Every bean of this type is asked. */
public interface RetentionRule {

  /** What it erases, in words for the log: for example {@code contact requests}. */
  String what();

  /**
   * Erases what has been kept long enough in the tenant at hand.
   *
   * @return how many were erased
   */
  int eraseDue();
}
