package se.halsolots.catalogue.internal.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import se.halsolots.catalogue.ActivityId;
import se.halsolots.catalogue.ArticleContent;
import se.halsolots.catalogue.ArticleId;
import se.halsolots.catalogue.OrganiserCard;
import se.halsolots.catalogue.internal.store.Activities;
import se.halsolots.catalogue.internal.store.Activity;
import se.halsolots.catalogue.internal.store.Article;
import se.halsolots.catalogue.internal.store.Articles;
import se.halsolots.catalogue.internal.store.OldAddresses;

/** Reads what {@link LongTexts} keeps. */
@ApplicationScoped
class LongTextStore {

  @Inject Activities activities;
  @Inject Articles articles;
  @Inject OldAddresses addresses;

  @Transactional
  public Optional<LongTexts.ActivityTexts> activity(ActivityId id) {
    return activities.find(id).map(LongTextStore::texts);
  }

  private static LongTexts.ActivityTexts texts(Activity activity) {
    return new LongTexts.ActivityTexts(
        activity.content(),
        activity.seriesById(),
        activity.coOrganisers().stream()
            .map(
                organiser ->
                    new OrganiserCard(
                        organiser.id(),
                        organiser.owner(),
                        organiser.slug(),
                        organiser.content(),
                        organiser.revision()))
            .toList(),
        activity.verifiedBy());
  }

  @Transactional
  public Optional<ArticleContent> article(ArticleId id) {
    return articles.find(id).map(Article::content);
  }

  @Transactional
  public Optional<String> renamedActivity(String oldSlug) {
    return activities.renamed(oldSlug).map(Activity::slug);
  }

  @Transactional
  public Optional<String> renamed(String kind, String oldSlug) {
    return addresses.now(kind, oldSlug);
  }
}
