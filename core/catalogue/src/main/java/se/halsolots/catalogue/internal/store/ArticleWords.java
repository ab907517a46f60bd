package se.halsolots.catalogue.internal.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import se.halsolots.catalogue.ArticleText;
import se.halsolots.kernel.tenancy.Language;

/** What an article says in one language: the row behind an {@link ArticleText}. */
@Entity
@Table(name = "cat_article_text")
class ArticleWords {

  /** The article's id and the language's code, with a colon between. */
  @Id private String id;

  @ManyToOne
  @JoinColumn(name = "article_id")
  private Article article;

  private String language;

  private String title;
  private String summary;
  private String body;

  protected ArticleWords() {}

  ArticleWords(Article article, Language language, ArticleText text) {
    this.id = article.id() + ":" + language.code();
    this.article = article;
    this.language = language.code();
    say(text);
  }

  /** Takes over other words. */
  final void say(ArticleText text) {
    this.title = text.title();
    this.summary = text.summary();
    this.body = text.markdown();
  }

  String language() {
    return language;
  }

  Article article() {
    return article;
  }

  ArticleText text() {
    return new ArticleText(title, summary, body);
  }
}
