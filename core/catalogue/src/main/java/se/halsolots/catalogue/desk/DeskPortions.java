package se.halsolots.catalogue.desk;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Goes through many things in portions, each of which is done wholly or not at all. If a portion
 * fails, as when somebody else changed one of its things, each of it is tried alone.
 */
final class DeskPortions {

  /** Few enough that others who change the catalogue hardly wait. */
  static final int SIZE = 50;

  private DeskPortions() {}

  /** A thing and its place among all. */
  record Numbered<T>(int number, T thing) {}

  /**
   * Goes through them.
   *
   * @param step does a portion, in a transaction of its own
   * @param failed keeps word of one that failed, in a transaction of its own
   */
  static <T> void each(
      List<T> things, Consumer<List<Numbered<T>>> step, Consumer<Numbered<T>> failed) {
    List<Numbered<T>> all =
        IntStream.range(0, things.size())
            .mapToObj(number -> new Numbered<>(number, things.get(number)))
            .toList();
    for (int from = 0; from < all.size(); from += SIZE) {
      List<Numbered<T>> portion = all.subList(from, Math.min(all.size(), from + SIZE));
      if (!isDone(portion, step)) {
        portion.stream().filter(one -> !isDone(List.of(one), step)).forEach(failed);
      }
    }
  }

  private static <T> boolean isDone(List<Numbered<T>> portion, Consumer<List<Numbered<T>>> step) {
    try {
      step.accept(portion);
      return true;
    } catch (RuntimeException e) {
      System.getLogger(DeskPortions.class.getName())
          .log(Level.INFO, "A portion of " + portion.size() + " was not done", e);
      return false;
    }
  }
}
