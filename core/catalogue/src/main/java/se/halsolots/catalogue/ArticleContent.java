package se.halsolots.catalogue;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.tenancy.Language;

/**
 * What an article says.
 *
 * @param texts by language; Swedish is always there
 * @param theme one word or two that articles are grouped by, in Swedish
 * @param relatedTypes kinds of activities that go with it
 */
public record ArticleContent(
    Map<Language, ArticleText> texts,
    String theme,
    Set<HealthDimension> dimensions,
    Set<ActivityType> relatedTypes) {

  public ArticleContent {
    texts = Map.copyOf(texts);
    dimensions = Set.copyOf(dimensions);
    relatedTypes = Set.copyOf(relatedTypes);
    if (!texts.containsKey(Language.SWEDISH)) {
      throw new PortalException(
          ErrorCode.INVALID_INPUT,
          "an article needs a Swedish text, this one has " + texts.keySet());
    }
  }

  /** The text in that language, or else the Swedish one. */
  public ArticleText text(Language language) {
    return Objects.requireNonNullElseGet(
        texts.get(language), () -> Objects.requireNonNull(texts.get(Language.SWEDISH)));
  }

  /** The same for lists, which show titles and summaries only. */
  public ArticleContent withoutBodies() {
    return new ArticleContent(
        texts.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, text -> text.getValue().withoutBody())),
        theme,
        dimensions,
        relatedTypes);
  }
}
