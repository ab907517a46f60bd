package se.halsolots.catalogue.internal.shelf;

/** A set of small numbers, for marking which of a node's activities have something in common. */
final class Bits {

  private final long[] words;

  Bits(int size) {
    this.words = new long[(size + 63) >>> 6];
  }

  private Bits(long[] words) {
    this.words = words;
  }

  static Bits all(int size) {
    Bits bits = new Bits(size);
    for (int i = 0; i < size; i++) {
      bits.set(i);
    }
    return bits;
  }

  static Bits of(int size, int[] numbers) {
    Bits bits = new Bits(size);
    for (int number : numbers) {
      bits.set(number);
    }
    return bits;
  }

  void set(int number) {
    words[number >>> 6] |= 1L << number;
  }

  boolean has(int number) {
    return (words[number >>> 6] & (1L << number)) != 0;
  }

  Bits and(Bits other) {
    long[] both = words.clone();
    for (int i = 0; i < both.length; i++) {
      both[i] &= other.words[i];
    }
    return new Bits(both);
  }

  void addAll(Bits other) {
    for (int i = 0; i < words.length; i++) {
      words[i] |= other.words[i];
    }
  }

  int count() {
    int count = 0;
    for (long word : words) {
      count += Long.bitCount(word);
    }
    return count;
  }

  /** How many numbers are in both, without making the set of them. */
  int countOfBoth(Bits other) {
    int count = 0;
    for (int i = 0; i < words.length; i++) {
      count += Long.bitCount(words[i] & other.words[i]);
    }
    return count;
  }
}
