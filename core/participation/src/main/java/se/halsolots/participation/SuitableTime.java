package se.halsolots.participation;

import java.util.Arrays;
import java.util.Optional;

/** When it suits a resident to be contacted. */
public enum SuitableTime {
  ANY,
  MORNING,
  AFTERNOON,
  /** After four o'clock. */
  LATE;

  public static Optional<SuitableTime> find(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
  }
}
