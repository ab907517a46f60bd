package se.halsolots.web.staff.account;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.halsolots.kernel.identity.Grant;
import se.halsolots.kernel.identity.StaffRole;
import se.halsolots.kernel.team.Colleague;
import se.halsolots.web.site.Moments;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.door.StaffVisit;

/** Puts roles, moments and the standing of accounts into words. */
final class PersonWords {

  private final Words words;
  private final Moments moments;
  private final StaffVisit visit;

  PersonWords(StaffVisit visit) {
    this.visit = visit;
    this.words = visit.words();
    this.moments = new Moments(visit.site().words());
  }

  String role(StaffRole role) {
    return words.get("role." + role.code());
  }

  /** What it means to have the role, in a sentence. */
  String meaning(StaffRole role) {
    return words.get("role.means." + role.code());
  }

  /** The role, with the organiser whose person they are. */
  String grant(Grant grant, Map<UUID, String> organisers) {
    return grant
        .organiser()
        .map(id -> words.get("role.of", role(grant.role()), organisers.getOrDefault(id, "")))
        .orElseGet(() -> role(grant.role()));
  }

  /** The roles of a person, whom two organisers may have, each once. */
  List<String> roles(List<Grant> grants) {
    return grants.stream().map(Grant::role).distinct().sorted().map(this::role).toList();
  }

  /** {@code 3 mars 2026 kl. 10.00}. */
  String moment(Instant moment) {
    ZonedDateTime here = moment.atZone(visit.tenant().zone());
    return words.get("moment.full", moments.fullDay(here.toLocalDate()), moments.hour(here));
  }

  /** Whether the account lets in, and when it last did. */
  String standing(Colleague one) {
    if (!one.active()) {
      return words.get("colleague.closed");
    }
    if (one.lastLoginAt().isEmpty()) {
      return words.get("colleague.never");
    }
    return words.get("colleague.last", moment(one.lastLoginAt().get()));
  }
}
