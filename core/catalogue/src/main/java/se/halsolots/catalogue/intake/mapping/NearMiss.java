package se.halsolots.catalogue.intake.mapping;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant. */
public final class NearMiss {

  private static final int LONGEST = 60;

  private NearMiss() {}

  /** The candidate that a few wrong letters made into the word, if there is one near enough. */
  public static Optional<String> of(String word, Collection<String> candidates) {
    String wanted = word.toLowerCase(Locale.ROOT);
    if (wanted.isBlank() || wanted.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<String> nearest =
        candidates.stream()
            .min(Comparator.comparingInt(candidate -> distance(wanted, lower(candidate))));
    return nearest.filter(
        candidate ->
            distance(wanted, lower(candidate))
                <= Math.max(1, Math.min(wanted.length(), candidate.length()) / 3));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** How many letters must be changed, added, left out or swapped with their neighbour. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(int[][] d, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int change = d[i - 1][j - 1] + (same ? 0 : 1);
    int best = Math.min(change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
