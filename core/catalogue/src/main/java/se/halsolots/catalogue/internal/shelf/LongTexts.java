package se.halsolots.catalogue.internal.shelf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.halsolots.catalogue.ActivityContent;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.ArticleContent;
import se.halsolots.catalogue.ArticleId;
import se.halsolots.catalogue.OrganiserCard;
import se.halsolots.catalogue.SeriesContent;
import se.halsolots.catalogue.internal.occasion.ComingOccasions;

/**
 * What is too long for the shelf, read from the database when first asked for. Kept by revision: a
 * changed activity is another key, so of its own words nothing kept is ever out of date.
 */
@ApplicationScoped
class LongTexts {

  private static final int MOST_KEPT = 2_000;

  @Inject LongTextStore store;

  private final Cache<Key, ActivityTexts> activities =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).build();
  private final Cache<Key, ArticleContent> articles =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  private record Key(UUID id, long revision) {}

  /** What the page of an activity needs beside its card. */
  record ActivityTexts(
      ActivityContent content,
      Map<UUID, SeriesContent> series,
      ComingOccasions coming,
      List<OrganiserCard> coOrganisers,
      String verifiedBy) {

    ActivityTexts(
        ActivityContent content,
        Map<UUID, SeriesContent> series,
        List<OrganiserCard> coOrganisers,
        String verifiedBy) {
      this(content, series, new ComingOccasions(series.values()), coOrganisers, verifiedBy);
    }
  }

  public Optional<ActivityTexts> activity(ActivityId id, long revision) {
    return Optional.ofNullable(
        activities.get(new Key(id.value(), revision), key -> store.activity(id).orElse(null)));
  }

  /** Texts name who else arranges an activity, and a new name is no change of the activity. */
  public void organisersChanged() {
    activities.invalidateAll();
  }

  public Optional<ArticleContent> article(ArticleId id, long revision) {
    return Optional.ofNullable(
        articles.get(new Key(id.value(), revision), key -> store.article(id).orElse(null)));
  }

  public Optional<String> renamedActivity(String oldSlug) {
    return store.renamedActivity(oldSlug);
  }

  public Optional<String> renamed(String kind, String oldSlug) {
    return store.renamed(kind, oldSlug);
  }
}
