package se.halsolots.web.staff.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.desk.ActivityListing;
import se.halsolots.catalogue.desk.ListingCheck;
import se.halsolots.catalogue.desk.ListingFilter;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.web.site.Words;
import se.halsolots.web.staff.door.StaffVisit;

/** What the node's activities, or those of one's organiser, need. */
@ApplicationScoped
class CatalogueCard implements HomeCard {

  private static final int PLACE = 20;

  @Inject ActivityListing listing;

  @Override
  public int order() {
    return PLACE;
  }

  @Override
  public List<Tile> tiles(StaffVisit visit) {
    if (visit.may(StaffPermission.CATALOGUE_READ)) {
      return ofTheNode(visit);
    }
    return visit.may(StaffPermission.OWN_ACTIVITIES) ? ofOnesOrganiser(visit) : List.of();
  }

  private List<Tile> ofTheNode(StaffVisit visit) {
    Map<LifeStatus, Long> counts = listing.counts(ListingFilter.ALL);
    return List.of(
        tile(visit, "review", counts.getOrDefault(LifeStatus.IN_REVIEW, 0L), "status=granskas"),
        tile(
            visit,
            "proposed",
            listing.count(ListingFilter.ALL.where(ListingCheck.PROPOSED)),
            "koll=forslag"),
        tile(visit, "draft", counts.getOrDefault(LifeStatus.DRAFT, 0L), "status=utkast"),
        over(visit),
        unverified(visit),
        published(visit, counts));
  }

  private List<Tile> ofOnesOrganiser(StaffVisit visit) {
    Map<LifeStatus, Long> counts = listing.counts(ListingFilter.ALL);
    return List.of(
        tile(visit, "own.draft", counts.getOrDefault(LifeStatus.DRAFT, 0L), "status=utkast"),
        over(visit),
        known(
            visit, "own.review", counts.getOrDefault(LifeStatus.IN_REVIEW, 0L), "status=granskas"),
        published(visit, counts));
  }

  private Tile over(StaffVisit visit) {
    long count = listing.count(ListingFilter.ALL.of(LifeStatus.PUBLISHED).where(ListingCheck.OVER));
    return tile(visit, "over", count, "status=publicerade&koll=slut");
  }

  private Tile unverified(StaffVisit visit) {
    long count =
        listing.count(ListingFilter.ALL.of(LifeStatus.PUBLISHED).where(ListingCheck.UNVERIFIED));
    return tile(visit, "unverified", count, "status=publicerade&koll=obekraftade");
  }

  private static Tile published(StaffVisit visit, Map<LifeStatus, Long> counts) {
    return known(
        visit, "published", counts.getOrDefault(LifeStatus.PUBLISHED, 0L), "status=publicerade");
  }

  private static Tile tile(StaffVisit visit, String code, long count, String query) {
    Words words = visit.words();
    return new Tile(
        count,
        words.get("home.tile." + code, count),
        words.get("home.hint." + code),
        visit.href("aktiviteter") + "?" + query,
        true);
  }

  private static Tile known(StaffVisit visit, String code, long count, String query) {
    Tile tile = tile(visit, code, count, query);
    return new Tile(tile.count(), tile.label(), tile.hint(), tile.href(), false);
  }
}
