package se.halsolots.web.reading;

import se.halsolots.catalogue.ArticleCard;
import se.halsolots.catalogue.ArticleText;
import se.halsolots.kernel.id.Slug;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.web.page.Visit;
import se.halsolots.web.site.Words;

/**
 * An article in a list.
 *
 * @param language the tag of its text's language if it is not the page's; else empty
 */
public record ArticleRow(String href, String title, String summary, String language, String theme) {

  public static ArticleRow of(ArticleCard card, Visit visit) {
    ArticleText text = card.content().text(visit.language());
    boolean translated = card.content().texts().containsKey(visit.language());
    return new ArticleRow(
        visit.site().href(ArticleListPage.ROUTE + "/" + card.slug()),
        text.title(),
        text.summary(),
        translated ? "" : Language.SWEDISH.tag(),
        theme(card.content().theme(), visit.words()));
  }

  /** The theme's name in the language of the page, if there is one, else in Swedish. */
  static String theme(String swedish, Words words) {
    String name = words.getOr("theme." + Slug.of(swedish), swedish);
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(words.locale()) + name.substring(1);
  }
}
