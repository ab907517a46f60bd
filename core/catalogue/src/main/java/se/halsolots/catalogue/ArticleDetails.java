package se.halsolots.catalogue;

/** A whole article. */
public record ArticleDetails(ArticleCard card, ArticleContent content) {}
