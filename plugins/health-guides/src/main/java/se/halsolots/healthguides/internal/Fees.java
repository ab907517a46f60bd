package se.halsolots.healthguides.internal;

import java.math.BigDecimal;

/** What an assignment costs. */
public final class Fees {

  private Fees() {}

  /** Kronor with two decimals for so many quarters of an hour. */
  public static BigDecimal of(long quarters, int perHour) {
    return BigDecimal.valueOf(quarters * perHour * 25, 2);
  }
}
