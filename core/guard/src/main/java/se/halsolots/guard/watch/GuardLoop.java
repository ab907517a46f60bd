package se.halsolots.guard.watch;

import java.util.concurrent.TimeUnit;

/** Lets the guard look four times a second. */
final class GuardLoop {

  private static final long MILLIS = 250;

  private final Guard guard;
  private final Thread thread = new Thread(this::run, "plugin-guard");

  GuardLoop(Guard guard) {
    this.guard = guard;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  private void run() {
    try {
      while (true) {
        TimeUnit.MILLISECONDS.sleep(MILLIS);
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    try {
      guard.look();
    } catch (RuntimeException e) {
      // An exception would end all turns to come.
      GuardVoice.say("The guard of the plugins failed; it goes on", e);
    }
  }
}
