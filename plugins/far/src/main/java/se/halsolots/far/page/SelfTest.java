package se.halsolots.far.page;

import java.util.List;
import java.util.Optional;

/**
 * The two indicator questions about physical activity, and the minutes of activity that the answers
 * stand for. Each answer is a span; it stands for its middle.
 *
 * @param minutes of activity in a week: those of exercise twice, and those of everyday life
 */
record SelfTest(int minutes) {

  /** As many minutes of activity a week are enough. */
  static final int ENOUGH = 150;

  /** Answers to the first question, exercise, in order: from none to two hours and more. */
  static final List<Integer> EXERCISE = List.of(0, 15, 45, 75, 105, 120);

  /** Answers to the second, everyday life, in order: from none to five hours and more. */
  static final List<Integer> EVERYDAY = List.of(0, 15, 45, 75, 120, 225, 300);

  /**
   * What these answers come to.
   *
   * @param exercise number of the answer to the first question, from 1
   * @param everyday the same of the second
   * @return empty if one of them is no answer
   */
  static Optional<SelfTest> of(String exercise, String everyday) {
    return minutes(EXERCISE, exercise)
        .flatMap(hard -> minutes(EVERYDAY, everyday).map(easy -> new SelfTest(2 * hard + easy)));
  }

  static Optional<Integer> minutes(List<Integer> answers, String number) {
    for (int i = 0; i < answers.size(); i++) {
      if (Integer.toString(i + 1).equals(number)) {
        return Optional.of(answers.get(i));
      }
    }
    return Optional.empty();
  }

  boolean isEnough() {
    return minutes >= ENOUGH;
  }
}
