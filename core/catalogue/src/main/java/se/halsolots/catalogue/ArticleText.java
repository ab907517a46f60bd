package se.halsolots.catalogue;

/** An article in one language. */
public record ArticleText(String title, String summary, String markdown) {

  ArticleText withoutBody() {
    return new ArticleText(title, summary, "");
  }
}
