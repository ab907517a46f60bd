package se.halsolots.testkit.plugin.contract;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.halsolots.spi.PluginPage;

/** Pages have addresses, and views that exist and are made of one of the portal's templates. */
final class NavigationContract implements Contract {

  private static final String PUBLIC = "/WEB-INF/templates/public.xhtml";
  private static final String STAFF = "/WEB-INF/templates/staff.xhtml";
  private static final Pattern PATH =
      Pattern.compile("(/([a-z0-9][a-z0-9-]*|\\{[a-z][a-zA-Z]*})){0,4}");

  @Override
  public void check(PluginUnderTest plugin, Faults faults) {
    addresses(plugin, faults);
    Map<String, View> views = plugin.views();
    Set<String> named =
        plugin.written().stream()
            .filter(text -> text.startsWith("/" + plugin.id() + "/") && text.endsWith(".xhtml"))
            .collect(Collectors.toSet());
    named.forEach(
        view ->
            faults.unless(
                views.containsKey(view),
                "the view %s is named but does not exist; make META-INF/resources%s",
                view,
                view));
    Set<String> parts = new HashSet<>(plugin.blockViews());
    views.values().forEach(view -> parts.addAll(view.included()));
    views.forEach(
        (name, view) -> {
          boolean part = isPart(name, parts);
          faults.unless(
              part || named.contains(name), "nothing shows the view %s; take it away", name);
          if (part) {
            faults.unless(
                view.template().isEmpty(),
                "the view %s stands within a page; take its template away",
                name);
          } else {
            page(name, view, plugin, faults);
          }
        });
  }

  private static boolean isPart(String name, Set<String> parts) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return parts.contains(name) || parts.stream().anyMatch(one -> one.equals(file));
  }

  private static void page(String name, View view, PluginUnderTest plugin, Faults faults) {
    boolean forStaff = view.template().equals(STAFF);
    faults.unless(
        forStaff || view.template().equals(PUBLIC),
        "the view %s has the template '%s'; give it %s or %s",
        name,
        view.template(),
        PUBLIC,
        STAFF);
    faults.unless(
        view.defines("main"),
        "the view %s shows nothing; put its content into <ui:define name=\"main\">",
        name);
    faults.unless(
        !forStaff || !plugin.pagesForStaff().isEmpty(),
        "the view %s is for staff but no page is; give its page an audience of STAFF",
        name);
  }

  private static void addresses(PluginUnderTest plugin, Faults faults) {
    Set<String> seen = new HashSet<>();
    for (PluginPage page : plugin.plugin().pages()) {
      faults.unless(
          PATH.matcher(page.path()).matches(),
          "the path '%s' is not valid; make it empty, or of at most four of /a-z0-9- and /{name}",
          page.path());
      faults.unless(
          seen.add(PluginUnderTest.isForStaff(page) + page.path()),
          "two pages have the path '%s'; give one of them another",
          page.path());
      faults.unless(
          page.menu().isEmpty()
              || (!page.path().contains("{") && page.audience() != PluginPage.Audience.PROGRAMS),
          "the page '%s' cannot stand in a menu; take its menu entry away",
          page.path());
    }
  }
}
