package se.halsolots.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.halsolots.catalogue.internal.shelf.ShelfReader;
import se.halsolots.kernel.tenancy.Tenant;

/** What other modules may ask of the catalogue. Everything is seen with the eyes of one node. */
@ApplicationScoped
public class CatalogueLookup {

  @Inject ShelfReader reader;

  /** A number that grows whenever what the node shows changes; caches go by it. */
  public long stamp(Tenant node) {
    return reader.stamp(node);
  }

  /** A page of the node's activities. */
  public ListAnswer list(Tenant node, ListQuestion question) {
    return reader.list(node, question);
  }

  /** What the node puts forward, soonest first. */
  public List<ActivityCard> highlighted(Tenant node, int most) {
    return reader.highlighted(node, most);
  }

  /** Those of the activities that the node shows now, in that order. */
  public List<ActivityCard> activities(Tenant node, List<UUID> ids) {
    return reader.activities(node, ids);
  }

  /** The activity with that address, also when its last occasion is over. */
  public Optional<ActivityDetails> activity(Tenant node, String slug) {
    return reader.activity(node, slug);
  }

  /** Where an activity's address led before it was renamed now is. */
  public Optional<String> renamedActivity(Tenant node, String oldSlug) {
    return reader.renamedActivity(node, oldSlug);
  }

  /** Where an organiser's address led before it was renamed now is. */
  public Optional<String> renamedOrganiser(Tenant node, String oldSlug) {
    return reader.renamedOrganiser(node, oldSlug);
  }

  /** Where a place's address led before it was renamed now is. */
  public Optional<String> renamedPlace(Tenant node, String oldSlug) {
    return reader.renamedPlace(node, oldSlug);
  }

  /** Where an article's address led before it was renamed now is. */
  public Optional<String> renamedArticle(Tenant node, String oldSlug) {
    return reader.renamedArticle(node, oldSlug);
  }

  /** Organisers with something in the node now, by their addresses. */
  public Map<String, OrganiserCard> organisers(Tenant node) {
    return reader.organisers(node);
  }

  /** Places with something in the node now, by their addresses. */
  public Map<String, PlaceCard> places(Tenant node) {
    return reader.places(node);
  }

  /** The names of the localities with something in the node, by their slugs, in order. */
  public Map<String, String> localityNames(Tenant node) {
    return reader.localityNames(node);
  }

  /** The node's and the region's articles, by theme and title; without their bodies. */
  public List<ArticleCard> articles(Tenant node) {
    return reader.articles(node);
  }

  /** The whole article with that address. */
  public Optional<ArticleDetails> article(Tenant node, String slug) {
    return reader.article(node, slug);
  }

  /** The addresses of all current activities of the node. */
  public Collection<String> activitySlugs(Tenant node) {
    return reader.activitySlugs(node);
  }
}
