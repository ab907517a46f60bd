package se.halsolots.guard.watch;

import java.nio.file.Path;
import java.util.Collection;

/** The portal, as an application of the server. */
interface Portal {

  /** How it is. */
  enum State {
    /** It answers. */
    UP,
    /** It is on its way up or down. */
    MOVING,
    /** It has failed, and nothing will change by itself. */
    DOWN
  }

  State state();

  /** Has it loaded anew, as its plugins have changed. */
  void reload(Collection<Path> created, Collection<Path> modified, Collection<Path> deleted);
}
