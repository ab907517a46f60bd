package se.halsolots.kernel.revision;

/** Looks again at what it keeps in memory. Every bean of this type is told. */
public interface RevisionListener {

  /** Something of that name has changed, here or on another server. */
  void raised(String name);
}
