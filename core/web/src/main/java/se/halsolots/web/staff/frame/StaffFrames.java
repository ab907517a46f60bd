package se.halsolots.web.staff.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.halsolots.kernel.identity.StaffSessions;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.web.files.StaticFiles;
import se.halsolots.web.files.TenantFiles;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.page.Visit;
import se.halsolots.web.site.Site;
import se.halsolots.web.site.Sites;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.door.FormToken;
import se.halsolots.web.staff.door.StaffRoutes;
import se.halsolots.web.staff.door.StaffVisit;

/** Makes the frame of a page for staff. */
@ApplicationScoped
public class StaffFrames {

  /** Names, in an address, the text that tells what was just done. */
  public static final String DONE = "klart";

  /** Names, in an address, what undoes it. */
  public static final String UNDO = "angra";

  @Inject ServletContext context;
  @Inject StaticFiles files;
  @Inject TenantFiles tenantFiles;
  @Inject TenantRegistry tenants;
  @Inject Sites sites;
  @Inject StaffNavigation navigation;

  /**
   * Around a page for somebody who has logged in.
   *
   * @param asked whether they asked for the page; what answers a form does not repeat what an
   *     earlier one did, though the address still says so
   */
  public StaffFrame around(StaffVisit visit, PageHead head, boolean asked) {
    Site site = visit.site();
    return new StaffFrame(
        title(head, site),
        heading(head, visit.words()),
        site.shortName(),
        visit.member().name(),
        navigation.of(visit, head.section()),
        nodes(visit),
        crumbs(head),
        assets(site),
        ways(site, home(visit)),
        visit.token(),
        FormToken.FIELD,
        asked ? notice(visit) : Optional.empty(),
        StaffSessions.IDLE.toMinutes());
  }

  /** Around a page before anybody has logged in. */
  public StaffFrame outside(Visit visit, PageHead head) {
    Site site = visit.site();
    return new StaffFrame(
        title(head, site),
        heading(head, sites.staffWords(site)),
        site.shortName(),
        "",
        List.of(),
        List.of(),
        List.of(),
        assets(site),
        ways(site, site.href(StaffRoutes.ROOT)),
        "",
        FormToken.FIELD,
        Optional.empty(),
        0);
  }

  private static String title(PageHead head, Site site) {
    return head.title() + " – " + site.name();
  }

  /** A title says first that something is wrong; the heading stays what the page is. */
  private static String heading(PageHead head, Words words) {
    String wrong = words.get("form.error.title", "");
    return head.title().startsWith(wrong) ? head.title().substring(wrong.length()) : head.title();
  }

  private StaffFrame.Assets assets(Site site) {
    return new StaffFrame.Assets(
        files.address(context, "site.css"),
        tenantFiles.palette(site),
        files.address(context, "staff.css"),
        files.address(context, "staff.js"),
        tenantFiles.logo(site));
  }

  /** The first page that they may see: whoever only looks in has theirs in the region. */
  private String home(StaffVisit visit) {
    return visit.worksHere()
        ? visit.href("")
        : sites.homeOf(tenants.region(), visit.site()) + StaffRoutes.ROOT;
  }

  private static StaffFrame.Ways ways(Site site, String home) {
    String root = site.href(StaffRoutes.ROOT);
    return new StaffFrame.Ways(
        home, site.home(), root + "/konto", root + "/logga-ut", root + "/angra", root + "/puls");
  }

  private List<StaffFrame.Item> nodes(StaffVisit visit) {
    List<StaffFrame.Item> nodes = new ArrayList<>();
    for (Tenant tenant : tenants.all()) {
      boolean here = tenant.id().equals(visit.tenant().id());
      if (here || visit.member().nodes().contains(tenant.id())) {
        nodes.add(
            new StaffFrame.Item(
                sites.homeOf(tenant, visit.site()) + StaffRoutes.ROOT, tenant.shortName(), here));
      }
    }
    return nodes;
  }

  private static List<StaffFrame.Item> crumbs(PageHead head) {
    return head.crumbs().stream()
        .map(crumb -> new StaffFrame.Item(crumb.href(), crumb.label(), false))
        .toList();
  }

  /** A code that no text belongs to says nothing: anybody can write one into an address. */
  private static Optional<StaffFrame.Notice> notice(StaffVisit visit) {
    Words words = visit.words();
    return visit
        .query()
        .first(DONE)
        .map(code -> words.getOr("done." + code, ""))
        .filter(text -> !text.isEmpty())
        .map(text -> new StaffFrame.Notice(text, visit.query().first(UNDO).orElse("")));
  }
}
