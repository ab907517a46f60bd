package se.halsolots.web.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.halsolots.catalogue.CatalogueLookup;
import se.halsolots.kernel.plugin.ActivePlugins;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.spi.PluginPage;
import se.halsolots.web.page.Answer;
import se.halsolots.web.page.ResidentPage;
import se.halsolots.web.page.Visit;
import se.halsolots.web.plugin.PluginAsking;
import se.halsolots.web.site.Sites;

/**
 * The addresses of a site for search engines, each language with its alternatives. A long list
 * comes in parts ({@code ?del=2}); the region's names the parts of all nodes, since a list of lists
 * may not name another such list.
 */
@ApplicationScoped
class SitemapFile implements ResidentPage {

  static final String ROUTE = "sitemap.xml";

  private static final String PART = "del";

  /** Pages in a part; far below what the protocol allows (50 000 addresses, 50 MB). */
  static final int PART_SIZE = 5_000;

  private static final List<String> PLAIN =
      List.of(
          "",
          "aktiviteter",
          "egen-hand",
          "platser",
          "arrangorer",
          "halsa",
          "kontakt",
          "om",
          "tillganglighetsredogorelse",
          "personuppgifter");

  @Inject CatalogueLookup catalogue;
  @Inject ActivePlugins plugins;
  @Inject TenantRegistry tenants;
  @Inject Sites sites;

  @Override
  public String route() {
    return ROUTE;
  }

  @Override
  public Answer answer(Visit visit) {
    if (!visit.site().base().equals(visit.site().root())) {
      return new Answer.Moved(visit.site().hrefIn(visit.tenant().defaultLanguage(), ROUTE));
    }
    List<List<String>> parts = parts(visit.tenant());
    Optional<Integer> asked = visit.query().first(PART).map(text -> number(text, parts.size()));
    if (asked.isPresent()) {
      return asked.get() == 0 ? new Answer.Missing() : pages(visit, parts.get(asked.get() - 1));
    }
    return visit.tenant().isRegion() || parts.size() > 1
        ? index(visit)
        : pages(visit, parts.get(0));
  }

  /** A part's number from 1, or 0 if there is no such part. */
  private static int number(String text, int parts) {
    boolean isNumber = text.matches("[1-9][0-9]{0,3}");
    return isNumber && Integer.parseInt(text) <= parts ? Integer.parseInt(text) : 0;
  }

  private static Answer pages(Visit visit, List<String> pages) {
    return document(SitemapXml.pages(visit, pages));
  }

  private Answer index(Visit visit) {
    List<String> addresses = new ArrayList<>();
    Stream<Tenant> listed =
        visit.tenant().isRegion() ? tenants.all().stream() : Stream.of(visit.tenant());
    listed.forEach(
        tenant -> {
          int parts = parts(tenant).size();
          String address = visit.origin() + sites.rootOf(tenant, visit.site()) + "/" + ROUTE;
          boolean whole = parts == 1 && !tenant.isRegion();
          for (int part = 1; part <= parts; part++) {
            addresses.add(whole ? address : address + "?" + PART + "=" + part);
          }
        });
    return document(SitemapXml.index(addresses));
  }

  private static Answer document(String xml) {
    return new Answer.Document("application/xml; charset=UTF-8", "", xml, Duration.ZERO);
  }

  private List<List<String>> parts(Tenant tenant) {
    List<String> all = new ArrayList<>(PLAIN);
    plugins
        .of(tenant)
        .forEach(
            plugin ->
                plugin
                    .menu(PluginPage.Audience.RESIDENTS)
                    .forEach(page -> all.add(PluginAsking.address(plugin.id(), page.path()))));
    catalogue.articles(tenant).forEach(article -> all.add("halsa/" + article.slug()));
    catalogue.organisers(tenant).keySet().stream()
        .sorted()
        .forEach(slug -> all.add("arrangorer/" + slug));
    catalogue.places(tenant).keySet().stream().sorted().forEach(slug -> all.add("platser/" + slug));
    catalogue.activitySlugs(tenant).stream()
        .sorted()
        .forEach(slug -> all.add("aktiviteter/" + slug));
    List<List<String>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += PART_SIZE) {
      parts.add(all.subList(from, Math.min(all.size(), from + PART_SIZE)));
    }
    return parts;
  }
}
