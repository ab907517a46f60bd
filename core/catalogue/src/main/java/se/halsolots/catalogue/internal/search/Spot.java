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

  /** Weight of the word as written. A word of a long title weighs a little less. */
  int exact(int wordsInSpot) {
    return this == TITLE ? weight - 5 * Math.min(wordsInSpot - 1, 15) : weight;
  }

  int stem(int wordsInSpot) {
    return exact(wordsInSpot) * 4 / 5;
  }

  int part(int wordsInSpot) {
    return exact(wordsInSpot) * 13 / 20;
  }

  int start(int wordsInSpot) {
    return exact(wordsInSpot) / 4;
  }
}
