package se.halsolots.spi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.halsolots.spi.ForPlugins.Use;

/**
 * Signing up for something with a limited number of places, by a nickname and at most one way to be
 * reached. There are never more people than places, however many press at once; whoever comes too
 * late may wait, and gets the next place that is given up. Needs a transaction.
 */
@ForPlugins(Use.CALL)
public interface SignUps {

  /**
   * Offers places, or changes how many there are. Fewer places than are taken turns nobody away.
   *
   * @param event names what it is for within the plugin, an id at best; up to 80 characters
   * @param title what people sign up for
   * @param places 1 to 10 000
   * @param closesAt nobody signs up later
   * @param erasedAt when names are erased and numbers stay
   */
  void offer(String event, String title, int places, Instant closesAt, Instant erasedAt);

  /** How many there are of everything; empty if nothing was offered. */
  Optional<Standing> standing(String event);

  /**
   * Signs up.
   *
   * @param nickname what one wants to be called, 1 to 40 characters
   * @param contact a phone number or a mail address; may be empty
   * @param formKey {@link PluginPage.Request#formKey}; sent again it gives the same receipt
   */
  Receipt signUp(String event, String nickname, String contact, String formKey);

  /** What has become of it; empty if the code is unknown here. */
  Optional<Receipt> find(String event, String code);

  /**
   * Gives up the place. Whoever waits first gets it, and a mail if that is their way to be reached.
   *
   * @return whether the code was known
   */
  boolean giveUp(String event, String code);

  /** Who has signed up, those with a place first, in order; for staff. */
  List<Entry> entries(String event);

  /** Notes whether somebody came. */
  void came(String event, String code, boolean came);

  /** Erases everything of an event. */
  void withdraw(String event);

  /** What somebody gets for signing up. */
  enum Outcome {
    /** A place. */
    PLACE,
    /** A place in the queue. */
    WAITING,
    /** Nothing: it is closed, or was never offered. */
    CLOSED
  }

  /**
   * What somebody who signed up has in hand.
   *
   * @param code to give up the place with, 8 characters; empty if closed
   * @param waitingNumber from 1; 0 if not waiting
   */
  record Receipt(Outcome outcome, String code, String nickname, int waitingNumber) {}

  /** Somebody who signed up; the names are empty when they have been erased. */
  record Entry(
      String code, String nickname, String contact, Outcome outcome, Instant at, boolean came) {}

  /** How many there are. */
  record Standing(
      String title, int places, int taken, int waiting, int came, Instant closesAt, boolean open) {

    /** Places left. */
    public int free() {
      return Math.max(0, places - taken);
    }
  }
}
