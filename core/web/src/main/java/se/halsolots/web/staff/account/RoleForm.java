package se.halsolots.web.staff.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.halsolots.kernel.identity.StaffRole;
import se.halsolots.spi.Choice;
import se.halsolots.spi.FormErrors;
import se.halsolots.web.form.Fields;
import se.halsolots.web.staff.door.StaffVisit;

/**
 * The part of a form in which a role is chosen.
 *
 * @param roles those that whoever is at work may give
 * @param organisers whose person somebody can be; empty if nobody can be one's
 */
public record RoleForm(List<Option> roles, List<Choice> organisers) {

  static final String ROLE = "role";
  static final String ORGANISER = "organiser";

  /** A role to choose, and what it means. */
  public record Option(String value, String label, String hint, boolean chosen) {}

  static RoleForm of(
      StaffVisit visit, List<StaffRole> roles, Map<UUID, String> organisers, Fields fields) {
    PersonWords words = new PersonWords(visit);
    List<Option> options =
        roles.stream()
            .filter(role -> role != StaffRole.ORGANISER || !organisers.isEmpty())
            .map(
                role ->
                    new Option(
                        role.code(),
                        words.role(role),
                        words.meaning(role),
                        fields.text(ROLE).equals(role.code())))
            .toList();
    boolean some = options.stream().anyMatch(one -> one.value().equals(StaffRole.ORGANISER.code()));
    return new RoleForm(
        options,
        some
            ? Choice.of(
                organisers.entrySet().stream(),
                one -> one.getKey().toString(),
                Map.Entry::getValue,
                fields.all(ORGANISER))
            : List.of());
  }

  static Optional<StaffRole> role(Fields fields) {
    return StaffRole.find(fields.text(ROLE));
  }

  /** The organiser that was chosen, if it is one at all. */
  static Optional<UUID> organiser(Fields fields) {
    try {
      return Optional.of(UUID.fromString(fields.text(ORGANISER)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What is missing in what was sent. */
  static FormErrors check(StaffVisit visit, Fields fields, FormErrors errors) {
    Optional<StaffRole> role = role(fields);
    if (role.isEmpty()) {
      return errors.with(ROLE, visit.words().get("staff.role-missing"));
    }
    boolean without = role.get() == StaffRole.ORGANISER && organiser(fields).isEmpty();
    return without ? errors.with(ORGANISER, visit.words().get("staff.organiser-unknown")) : errors;
  }
}
