package se.halsolots.guard.watch;

/** What the guard has to say, on the console of the server: see {@link GuardAgent} for the why. */
final class GuardVoice {

  private GuardVoice() {}

  static void say(String sentence) {
    System.err.println(sentence);
  }

  static void say(String sentence, Throwable cause) {
    say(sentence + ": " + cause);
  }
}
