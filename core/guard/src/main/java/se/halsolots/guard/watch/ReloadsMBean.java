package se.halsolots.guard.watch;

/**
 * How often the guard has had the portal loaded anew since the server started. It is there from the
 * first time on, and so tells the portal that the server has been up before it.
 */
public interface ReloadsMBean {

  /** The number of times, at least 1. */
  int getCount();
}
