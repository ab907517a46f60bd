package se.halsolots.catalogue;

import java.time.LocalDate;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;

/** Days from the first to the last, both included. */
public record DateRange(LocalDate first, LocalDate last) {

  public DateRange {
    if (last.isBefore(first)) {
      throw new PortalException(
          ErrorCode.INVALID_INPUT,
          "the days %s to %s are no range; the earlier day comes first".formatted(first, last));
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
