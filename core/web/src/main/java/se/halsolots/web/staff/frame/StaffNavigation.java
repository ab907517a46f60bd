package se.halsolots.web.staff.frame;

import static se.halsolots.kernel.identity.StaffPermission.AUDIT_READ;
import static se.halsolots.kernel.identity.StaffPermission.CATALOGUE_IMPORT;
import static se.halsolots.kernel.identity.StaffPermission.CATALOGUE_READ;
import static se.halsolots.kernel.identity.StaffPermission.CATALOGUE_SELECT;
import static se.halsolots.kernel.identity.StaffPermission.OVERVIEW_READ;
import static se.halsolots.kernel.identity.StaffPermission.OWN_ACTIVITIES;
import static se.halsolots.kernel.identity.StaffPermission.REQUESTS_ANSWER;
import static se.halsolots.kernel.identity.StaffPermission.STAFF_MANAGE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.web.staff.door.StaffVisit;

/** The ways through the pages for staff. Everybody sees those that they may go. */
final class StaffNavigation {

  /** A page of the navigation, and of which permissions one needs one; none: all who work there. */
  private record Place(String page, Set<StaffPermission> anyOf) {}

  private record Part(String key, List<Place> places) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("nav.group.today", List.of(place(""), place("kontakt", REQUESTS_ANSWER))),
          new Part(
              "nav.group.content",
              List.of(
                  place("aktiviteter", CATALOGUE_READ, OWN_ACTIVITIES),
                  place("urval", CATALOGUE_SELECT),
                  place("arrangorer", CATALOGUE_READ, OWN_ACTIVITIES),
                  place("platser", CATALOGUE_READ),
                  place("artiklar", CATALOGUE_READ),
                  place("import", CATALOGUE_IMPORT))),
          new Part(
              "nav.group.node",
              List.of(
                  place("oversikt", OVERVIEW_READ),
                  place("medarbetare", STAFF_MANAGE),
                  place("logg", AUDIT_READ))));

  private StaffNavigation() {}

  private static Place place(String page, StaffPermission... anyOf) {
    return new Place(page, Set.of(anyOf));
  }

  /** What a visitor sees of it. */
  static List<StaffFrame.Group> of(StaffVisit visit, String section) {
    List<StaffFrame.Group> groups = new ArrayList<>();
    for (Part part : PARTS) {
      List<StaffFrame.Item> items =
          part.places().stream()
              .filter(
                  place ->
                      place.anyOf().isEmpty() ? visit.worksHere() : mayAny(visit, place.anyOf()))
              .map(place -> item(visit, place.page(), section))
              .toList();
      if (!items.isEmpty()) {
        groups.add(new StaffFrame.Group(visit.words().get(part.key()), items));
      }
    }
    return groups;
  }

  private static boolean mayAny(StaffVisit visit, Set<StaffPermission> anyOf) {
    return visit.permissions().stream().anyMatch(anyOf::contains);
  }

  private static StaffFrame.Item item(StaffVisit visit, String page, String section) {
    String key = page.isEmpty() ? "nav.start" : "nav." + page;
    return new StaffFrame.Item(visit.href(page), visit.words().get(key), page.equals(section));
  }
}
