package se.halsolots.catalogue.internal.store;

import jakarta.persistence.Embeddable;
import se.halsolots.catalogue.ArticleText;

/** The row behind an {@link ArticleText}. */
@Embeddable
class ArticleWords {

  private String title;
  private String summary;
  private String body;

  protected ArticleWords() {}

  ArticleWords(ArticleText text) {
    this.title = text.title();
    this.summary = text.summary();
    this.body = text.markdown();
  }

  ArticleText text() {
    return new ArticleText(title, summary, body);
  }
}
