package se.halsolots.web.staff.frame;

import static se.halsolots.kernel.identity.StaffPermission.AUDIT_READ;
import static se.halsolots.kernel.identity.StaffPermission.CATALOGUE_IMPORT;
import static se.halsolots.kernel.identity.StaffPermission.CATALOGUE_READ;
import static se.halsolots.kernel.identity.StaffPermission.CATALOGUE_SELECT;
import static se.halsolots.kernel.identity.StaffPermission.MODULES_MANAGE;
import static se.halsolots.kernel.identity.StaffPermission.OVERVIEW_READ;
import static se.halsolots.kernel.identity.StaffPermission.OWN_ACTIVITIES;
import static se.halsolots.kernel.identity.StaffPermission.REQUESTS_ANSWER;
import static se.halsolots.kernel.identity.StaffPermission.STAFF_MANAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.plugin.ActivePlugin;
import se.halsolots.kernel.plugin.ActivePlugins;
import se.halsolots.spi.PluginPage;
import se.halsolots.spi.PluginPage.Audience;
import se.halsolots.web.plugin.PluginAsking;
import se.halsolots.web.staff.door.StaffVisit;

/** The ways through the pages for staff. Everybody sees those that they may go. */
@ApplicationScoped
class StaffNavigation {

  @Inject ActivePlugins plugins;
  @Inject StaffAccess access;

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
                  place("nyckeltal", CATALOGUE_READ),
                  place("medarbetare", STAFF_MANAGE),
                  place("moduler", MODULES_MANAGE),
                  place("registerutdrag", MODULES_MANAGE),
                  place("logg", AUDIT_READ))));

  private static Place place(String page, StaffPermission... anyOf) {
    return new Place(page, Set.of(anyOf));
  }

  /** What a visitor sees of it. */
  public List<StaffFrame.Group> of(StaffVisit visit, String section) {
    List<StaffFrame.Group> groups = new ArrayList<>(own(visit, section));
    // Before the last group: what is done every day comes before what is done once.
    groups.addAll(Math.max(0, groups.size() - 1), modules(visit, section));
    return groups;
  }

  private List<StaffFrame.Group> modules(StaffVisit visit, String section) {
    return plugins.of(visit.tenant()).stream()
        .map(
            plugin ->
                new StaffFrame.Group(
                    plugin.name(visit.language()),
                    pages(plugin, visit).map(page -> item(visit, plugin, page, section)).toList()))
        .filter(group -> !group.items().isEmpty())
        .toList();
  }

  private Stream<PluginPage> pages(ActivePlugin plugin, StaffVisit visit) {
    Stream<PluginPage> pages = plugin.menu(Audience.STAFF).stream();
    return (visit.tenant().isRegion()
            ? Stream.concat(pages, plugin.menu(Audience.COORDINATORS).stream())
            : pages)
        .filter(page -> page.permission().stream().allMatch(access::may));
  }

  private static StaffFrame.Item item(
      StaffVisit visit, ActivePlugin plugin, PluginPage page, String section) {
    String address = PluginAsking.address(plugin.id(), page.path());
    return new StaffFrame.Item(
        visit.href(address),
        plugin.text(visit.language(), page.menu().orElseThrow().labelKey()),
        address.equals(section));
  }

  private static List<StaffFrame.Group> own(StaffVisit visit, String section) {
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
