package se.halsolots.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;
import se.halsolots.kernel.plugin.ActivePlugin;
import se.halsolots.kernel.plugin.ActivePlugins;
import se.halsolots.kernel.tenancy.Contact;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.spi.PluginPage;
import se.halsolots.web.files.StaticFiles;
import se.halsolots.web.files.TenantFiles;
import se.halsolots.web.page.PageHead;
import se.halsolots.web.page.Visit;
import se.halsolots.web.plugin.PluginAsking;
import se.halsolots.web.site.Site;
import se.halsolots.web.site.Sites;
import se.halsolots.web.site.Spans;

/** Makes the frame of a page. */
@ApplicationScoped
public class Frames {

  @Inject ServletContext context;
  @Inject StaticFiles files;
  @Inject TenantFiles tenantFiles;
  @Inject ActivePlugins plugins;
  @Inject TenantRegistry tenants;
  @Inject Sites sites;

  public Frame around(Visit visit, PageHead head) {
    Site site = visit.site();
    Contact contact = site.tenant().contact().in(site.language());
    return new Frame(
        head.title().isEmpty() ? site.name() : head.title() + " – " + site.name(),
        head.description(),
        visit.absolute(head.canonical()),
        head.indexed(),
        languages(visit, head),
        navigation(visit, head.section()),
        footer(visit),
        crumbs(visit, head),
        head.structured(),
        files.address(context, "site.css"),
        tenantFiles.palette(site),
        tenantFiles.logo(site),
        contact.phone(),
        contact.phoneDigits(),
        Spans.whole(contact.phoneHours()),
        contact.email(),
        visit.words().get("footer.responsible", site.tenant().municipalityName()),
        sites.homeOf(tenants.region(), site),
        site.lang() + "_SE",
        head.indexed() && head.canonical().isEmpty());
  }

  private static List<Frame.LanguageLink> languages(Visit visit, PageHead head) {
    List<Frame.LanguageLink> links = new ArrayList<>();
    for (Language language : visit.tenant().languages()) {
      String href = visit.site().hrefIn(language, head.canonical());
      links.add(
          new Frame.LanguageLink(
              href,
              visit.origin() + href,
              language.tag(),
              language.direction(),
              language.ownName(),
              language == visit.language()));
    }
    return links;
  }

  private List<Frame.Link> navigation(Visit visit, String section) {
    List<Frame.Link> links = new ArrayList<>();
    for (String page : List.of("aktiviteter", "egen-hand", "halsa", "kontakt", "om")) {
      links.add(
          new Frame.Link(
              visit.site().href(page), visit.words().get("nav." + page), page.equals(section)));
    }
    for (ActivePlugin plugin : plugins.of(visit.tenant())) {
      plugin
          .menu(PluginPage.Audience.RESIDENTS)
          .forEach(page -> links.add(link(visit, plugin, page, section)));
    }
    return links;
  }

  private static Frame.Link link(
      Visit visit, ActivePlugin plugin, PluginPage page, String section) {
    return new Frame.Link(
        visit.site().href(PluginAsking.address(plugin.id(), page.path())),
        plugin.text(visit.language(), page.menu().orElseThrow().labelKey()),
        section.equals(plugin.id()));
  }

  private static List<Frame.Link> footer(Visit visit) {
    return List.of("om", "tillganglighetsredogorelse", "personuppgifter", "personal").stream()
        .map(
            page ->
                new Frame.Link(visit.site().href(page), visit.words().get("footer." + page), false))
        .toList();
  }

  private static List<Frame.Link> crumbs(Visit visit, PageHead head) {
    if (visit.page().isEmpty()) {
      return List.of();
    }
    List<Frame.Link> crumbs = new ArrayList<>();
    crumbs.add(new Frame.Link(visit.site().home(), visit.words().get("nav.start"), false));
    head.crumbs().forEach(crumb -> crumbs.add(new Frame.Link(crumb.href(), crumb.label(), false)));
    return crumbs;
  }
}
