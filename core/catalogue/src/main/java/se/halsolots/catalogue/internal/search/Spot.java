package se.halsolots.catalogue.internal.search;

/**
 * Where in an entry a word stands. A word counts for the best of its spots only, so that a word in
 * a title beats any number of them in a body. The shares keep the order: title as written, title
 * stem, then organiser and place, summary, body.
 */
enum Spot {
  TITLE(1000),
  OTHERS(560),
  SUMMARY(300),
  BODY(120);

  /** What the whole title, asked for exactly, weighs. */
  static final int WHOLE_TITLE = 2000;

  private final int weight;

  Spot(int weight) {
    this.weight = weight;
  }

  /** A word of a long title weighs a little less. */
  private int word(int wordsInSpot) {
    return this == TITLE ? weight - 5 * Math.min(wordsInSpot - 1, 15) : weight;
  }

  int stem(int wordsInSpot) {
    return word(wordsInSpot) * 4 / 5;
  }

  /**
   * Whether the very word counts for more than its stem; elsewhere it would cost more than it
   * tells.
   */
  boolean tellsExactWords() {
    return this == TITLE || this == OTHERS;
  }

  /** What the very word adds to its stem. */
  int exact(int wordsInSpot) {
    return word(wordsInSpot) / 5;
  }

  /** A part of a compound. */
  int part(int wordsInSpot) {
    return word(wordsInSpot) * 13 / 20;
  }

  int synonym(int wordsInSpot) {
    return word(wordsInSpot) / 2;
  }

  /** The beginning of a word. */
  int start(int wordsInSpot) {
    return word(wordsInSpot) / 4;
  }
}
