package se.halsolots.architecture.offence;

/** A value that can be extended. */
public class OpenValue {
  private final int value;

  OpenValue(int value) {
    this.value = value;
  }

  int value() {
    return value;
  }
}
