package se.halsolots.e2e;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The public pages of some nodes, as the portal's own sitemap lists them, and those it leaves out.
 */
final class SitePages {

  /**
   * Two nodes stand for the nine: the views are the same, colours and contents differ. One has the
   * three modules on, the other the example, and no test of staff changes anything there.
   */
  private static final List<String> NODES =
      List.of(System.getProperty("e2e.nodes", "bollebygd,vargarda").split(",", -1));

  private static final List<String> LANGUAGES = List.of("", "en/");

  /** Pages that no sitemap lists: results, page 2, nothing found, no such page. */
  private static final List<String> UNLISTED =
      List.of(
          "aktiviteter?q=promenad",
          "aktiviteter?q=qqqqqq",
          "aktiviteter?halsa=physical&pris=free",
          "aktiviteter?sida=2",
          "finns-inte");

  private static final Pattern ADDRESS = Pattern.compile("<loc>\\s*([^<]+?)\\s*</loc>");
  private static final Pattern ALTERNATE =
      Pattern.compile("<xhtml:link\\b[^>]*\\bhref=\"([^\"]+)\"");

  private SitePages() {}

  /** Paths of the region's start page and of all public pages of the nodes, in both languages. */
  static Stream<String> all() {
    Set<String> listed = new TreeSet<>();
    collect("/sitemap.xml", listed, new TreeSet<>());
    Stream<String> unlisted =
        NODES.stream()
            .flatMap(
                node ->
                    LANGUAGES.stream()
                        .flatMap(
                            language ->
                                UNLISTED.stream().map(page -> "/" + node + "/" + language + page)));
    Stream<String> ofTheNodes = listed.stream().filter(SitePages::isOfTheNodes);
    return Stream.of(Stream.of("/", "/en/"), ofTheNodes, unlisted).flatMap(pages -> pages);
  }

  private static boolean isOfTheNodes(String path) {
    return NODES.stream()
        .flatMap(node -> LANGUAGES.stream().map(language -> "/" + node + "/" + language))
        .anyMatch(
            start ->
                path.startsWith(start) && !path.substring(start.length()).matches("[a-z]{2}/.*"));
  }

  /** A sitemap lists pages, or other sitemaps. */
  private static void collect(String sitemap, Set<String> pages, Set<String> read) {
    if (!read.add(sitemap)) {
      return;
    }
    String xml = Portal.get(sitemap).body();
    Stream.of(ADDRESS, ALTERNATE)
        .flatMap(pattern -> pattern.matcher(xml).results())
        .map(match -> path(match.group(1)))
        .forEach(
            path -> {
              if (path.endsWith(".xml")) {
                collect(path, pages, read);
              } else {
                pages.add(path);
              }
            });
  }

  private static String path(String address) {
    URI uri = URI.create(address.replace("&amp;", "&"));
    return uri.getRawQuery() == null
        ? uri.getRawPath()
        : uri.getRawPath() + "?" + uri.getRawQuery();
  }
}
