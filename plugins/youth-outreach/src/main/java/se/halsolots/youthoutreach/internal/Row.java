package se.halsolots.youthoutreach.internal;

/**
 * A row of one of the module's tables.
 *
 * @param <V> the value that it keeps
 */
interface Row<V> {

  /** What it keeps. */
  V value();

  /** Keeps that from now on, under the id it has. */
  void change(V value);
}
