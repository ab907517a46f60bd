package se.halsolots.web.staff.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.form.Fields;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.door.StaffVisit;

/** What the forms of this part have in common. */
final class Sent {

  /** The id that a form for something new makes, so that sending it twice adds one only. */
  static final String ID = "id";

  /** The revision that the form showed. */
  static final String SEEN = "seen";

  private static final int LONGEST_NUMBER = 18;

  private Sent() {}

  /** The part of the address that names something; what is no id is as unknown as any other. */
  static UUID named(StaffVisit visit) {
    return id(
        visit.named(ID), () -> new PortalException(ErrorCode.NOT_FOUND, "no such thing here"));
  }

  static UUID id(Fields fields) {
    return id(
        fields.text(ID),
        () -> new PortalException(ErrorCode.INVALID_INPUT, "the form came without its id"));
  }

  static UUID id(String text, Supplier<PortalException> otherwise) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw otherwise.get();
    }
  }

  static long seen(Fields fields) {
    String text = fields.text(SEEN);
    return text.matches("\\d+") && text.length() <= LONGEST_NUMBER ? Long.parseLong(text) : -1;
  }

  /** A web address as people write it, with what they leave out. */
  static String web(String text) {
    boolean bare = !text.isEmpty() && !text.toLowerCase(Locale.ROOT).matches("[a-z]+:.*");
    return bare ? "https://" + text : text;
  }

  /** Words for the codes of a desk. */
  static FormErrors errors(Words words, Map<String, String> faults) {
    FormErrors errors = FormErrors.none();
    for (Map.Entry<String, String> fault : faults.entrySet()) {
      String field = fault.getKey().replaceFirst("-.*", "");
      String text =
          words.getOr(
              "directory.fault." + field + "." + fault.getValue(),
              words.get("directory.fault." + fault.getValue()));
      errors = errors.with(fault.getKey(), text);
    }
    return errors;
  }

  /**
   * What somebody else saved beside what was typed, where they differ.
   *
   * @param theirs texts by their labels
   * @param mine the same labels
   */
  static List<Difference> differences(Map<String, String> theirs, Map<String, String> mine) {
    List<Difference> differences = new ArrayList<>();
    theirs.forEach(
        (label, text) -> {
          String typed = mine.getOrDefault(label, "");
          if (!typed.equals(text)) {
            differences.add(new Difference(label, text, typed));
          }
        });
    return differences;
  }

  /** A field in which two differ. */
  public record Difference(String label, String theirs, String mine) {}
}
