package se.halsolots.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** In which order a list comes. */
public enum ListOrder {
  /** The next occasion first; what has no time comes last. */
  SOONEST("tid"),
  /** By title, in Swedish alphabetical order. */
  TITLE("namn"),
  /** What was last published first. */
  NEWEST("nytt");

  private final String code;

  ListOrder(String code) {
    this.code = code;
  }

  /** Its name in addresses. */
  public String code() {
    return code;
  }

  public static Optional<ListOrder> find(String code) {
    return Arrays.stream(values()).filter(order -> order.code.equals(code)).findFirst();
  }
}
