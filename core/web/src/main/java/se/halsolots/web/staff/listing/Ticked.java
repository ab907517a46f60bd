package se.halsolots.web.staff.listing;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.web.form.Fields;

/** The rows of a list that somebody ticked. */
public final class Ticked {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private Ticked() {}

  /** The ids of the ticked ones; what is no id is left out. */
  public static List<ActivityId> of(Fields fields) {
    return fields.all("chosen").stream()
        .filter(text -> ID.matcher(text).matches())
        .map(text -> new ActivityId(UUID.fromString(text)))
        .toList();
  }
}
