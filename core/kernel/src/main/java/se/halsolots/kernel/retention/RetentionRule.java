package se.halsolots.kernel.retention;

import java.time.Duration;

/** Something that is kept for a certain time and then erased. Every bean of this type is asked. */
public interface RetentionRule {

  /** Whose it is: a module of the portal, or a plugin's id. */
  String module();

  /** What it erases, in words for the logs: for example {@code contact requests}. */
  String what();

  /** How long it is kept at most. */
  Duration kept();

  /**
   * Erases what has been kept long enough in the tenant at hand.
   *
   * @return how many were erased
   */
  int eraseDue();
}
