package se.halsolots.catalogue.internal.search;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/**
 * Counts the letters to change, add, leave out or swap with the next, from one folded word to many
 * terms of {@link IndexFields#spelling}. Gives up early on words that are too far away. Not for
 * several threads at once.
 */
final class EditDistance {

  private final char[] word;
  private final int most;
  private final char[] other = new char[EntryFields.LONGEST_WORD * 2];
  private int[] beforeLast;
  private int[] last;
  private int[] current;

  EditDistance(String word, int most) {
    this.word = word.toCharArray();
    this.most = most;
    this.beforeLast = new int[this.word.length + 1];
    this.last = new int[this.word.length + 1];
    this.current = new int[this.word.length + 1];
  }

  /** Edits to the folded part of the term; more than the allowed ones if it is farther away. */
  int to(BytesRef term) {
    int length = read(term);
    if (length < 0 || Math.abs(length - word.length) > most) {
      return most + 1;
    }
    Arrays.setAll(last, i -> i);
    for (int row = 1; row <= length; row++) {
      if (row(row) > most) {
        return most + 1;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = current;
      current = free;
    }
    return last[word.length];
  }

  /** Fills a row of the table and gives its least value. */
  private int row(int row) {
    char letter = other[row - 1];
    current[0] = row;
    int least = row;
    for (int i = 1; i <= word.length; i++) {
      int change = last[i - 1] + (word[i - 1] == letter ? 0 : 1);
      int edits = Math.min(change, Math.min(last[i], current[i - 1]) + 1);
      if (row > 1 && i > 1 && word[i - 1] == other[row - 2] && word[i - 2] == letter) {
        edits = Math.min(edits, beforeLast[i - 2] + 1);
      }
      current[i] = edits;
      least = Math.min(least, edits);
    }
    return least;
  }

  /** Reads the folded part; gives its length, or -1 if it is far too long to be near. */
  private int read(BytesRef term) {
    int end = term.offset;
    int stop = term.offset + term.length;
    boolean ascii = true;
    while (end < stop && term.bytes[end] != IndexFields.AS_WRITTEN) {
      ascii &= term.bytes[end] >= 0;
      end++;
    }
    int bytes = end - term.offset;
    if (bytes > (word.length + most) * 4 || bytes > other.length) {
      return -1;
    }
    if (ascii) {
      for (int i = 0; i < bytes; i++) {
        other[i] = (char) term.bytes[term.offset + i];
      }
      return bytes;
    }
    String text = new BytesRef(term.bytes, term.offset, bytes).utf8ToString();
    text.getChars(0, text.length(), other, 0);
    return text.length();
  }
}
