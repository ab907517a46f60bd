package se.halsolots.catalogue;

import java.util.UUID;

/** Names one article, wherever it is shown. */
public record ArticleId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
