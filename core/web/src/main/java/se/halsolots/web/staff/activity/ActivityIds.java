package se.halsolots.web.staff.activity;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.web.staff.door.StaffVisit;

/** Reads ids from addresses and forms. */
final class ActivityIds {

  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private ActivityIds() {}

  static Optional<UUID> uuid(String text) {
    return UUID_TEXT.matcher(text).matches()
        ? Optional.of(UUID.fromString(text))
        : Optional.empty();
  }

  static ActivityId of(String text) {
    return uuid(text)
        .map(ActivityId::new)
        .orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND, "no activity " + text));
  }

  /** The activity that the address names. */
  static ActivityId of(StaffVisit visit) {
    return of(visit.named("id"));
  }
}
