package se.halsolots.kernel.tenancy;

import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import se.halsolots.kernel.geo.GeoPoint;
import se.halsolots.spi.TenantId;

/**
 * One face of the portal: the region, or the node of a municipality, as its folder describes it.
 *
 * @param id name of its folder
 * @param kind region or municipality
 * @param name full name of its portal
 * @param shortName what residents call it, in lists and on the map
 * @param municipalityName the public body in formal texts
 * @param municipalityCode Statistics Sweden's code, four digits; empty for the region
 * @param languages the languages offered, the default one first; at least one
 * @param zone the zone of its local times
 * @param path first segment of its addresses; the empty string for the region
 * @param hosts its own host names, the canonical one first; may be empty
 * @param centre the middle of its area
 * @param neighbours the tenants it borders on
 * @param contact how residents reach its health pilots
 * @param palette its colours
 * @param logo its symbol as SVG text, checked to be free of scripts and outside references
 * @param texts its own wordings of the portal's texts
 * @param pages its own pages and those it inherits from the region
 * @param plugins which plugins it has turned on, and their settings
 */
public record Tenant(
    TenantId id,
    TenantKind kind,
    String name,
    String shortName,
    String municipalityName,
    Optional<String> municipalityCode,
    List<Language> languages,
    ZoneId zone,
    String path,
    List<String> hosts,
    GeoPoint centre,
    SortedSet<TenantId> neighbours,
    ContactWays contact,
    Palette palette,
    String logo,
    TenantTexts texts,
    TenantPages pages,
    TenantPlugins plugins) {

  public Tenant {
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("tenant " + id + " offers no language; name at least one");
    }
    languages = List.copyOf(languages);
    hosts = List.copyOf(hosts);
    neighbours = Collections.unmodifiableNavigableSet(new TreeSet<>(neighbours));
  }

  /** The language of visitors who have not chosen one. */
  public Language defaultLanguage() {
    return languages.get(0);
  }

  public boolean offers(Language language) {
    return languages.contains(language);
  }

  public boolean isRegion() {
    return kind == TenantKind.REGION;
  }

  /** The same tenant with the pages and the neighbours that it has among the living ones. */
  Tenant among(SortedSet<TenantId> living, TenantPages withInherited) {
    SortedSet<TenantId> left = new TreeSet<>(neighbours);
    left.retainAll(living);
    return new Tenant(
        id,
        kind,
        name,
        shortName,
        municipalityName,
        municipalityCode,
        languages,
        zone,
        path,
        hosts,
        centre,
        left,
        contact,
        palette,
        logo,
        texts,
        withInherited,
        plugins);
  }
}
