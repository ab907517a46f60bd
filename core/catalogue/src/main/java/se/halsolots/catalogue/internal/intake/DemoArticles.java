package se.halsolots.catalogue.internal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.halsolots.catalogue.ActivityType;
import se.halsolots.catalogue.ArticleContent;
import se.halsolots.catalogue.ArticleText;
import se.halsolots.catalogue.CatalogueCode;
import se.halsolots.catalogue.HealthDimension;
import se.halsolots.catalogue.internal.store.Article;
import se.halsolots.catalogue.internal.store.Articles;
import se.halsolots.catalogue.internal.store.CatalogueRevisions;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.TenantId;

/**
 * Reads articles from folders of Markdown files, one for each language: {@code sov-battre/sv.md}. A
 * file begins with lines of facts between two lines of three hyphens.
 */
@ApplicationScoped
class DemoArticles {

  private static final String FENCE = "---\n";

  @Inject Articles articles;
  @Inject CatalogueRevisions revisions;
  @Inject Clock clock;

  /** A file: its facts and the text after them. */
  private record ArticleFile(Map<String, String> facts, String markdown) {

    String fact(String name) {
      return Objects.requireNonNullElse(facts.get(name), "");
    }
  }

  /**
   * Takes in and publishes an article from each folder; the folder's name is its address. One that
   * is there already stays: the portal may have been stopped before the rest of the content.
   */
  @Transactional
  public void take(TenantId owner, List<Path> folders) throws IOException {
    long revision = revisions.next();
    for (Path folder : folders) {
      if (articles.findBySlug(folder.getFileName().toString()).isPresent()) {
        continue;
      }
      Article article =
          new Article(
              Ids.next(), owner, folder.getFileName().toString(), content(folder), clock.instant());
      article.publish();
      article.changedIn(revision);
      articles.add(article);
    }
  }

  private static ArticleContent content(Path folder) throws IOException {
    Map<Language, ArticleText> texts = new EnumMap<>(Language.class);
    ArticleFile swedish = read(folder.resolve("sv.md"));
    for (Language language : Language.values()) {
      Path path = folder.resolve(language.code() + ".md");
      if (Files.isRegularFile(path)) {
        ArticleFile file = read(path);
        texts.put(
            language,
            new ArticleText(file.fact("rubrik"), file.fact("sammanfattning"), file.markdown()));
      }
    }
    return new ArticleContent(
        texts,
        swedish.fact("tema"),
        codes(HealthDimension.class, swedish.fact("dimensioner"), folder),
        codes(ActivityType.class, swedish.fact("typer"), folder));
  }

  private static ArticleFile read(Path path) throws IOException {
    String text = Files.readString(path, StandardCharsets.UTF_8).replace("\r\n", "\n");
    int end = text.indexOf(FENCE, FENCE.length());
    if (!text.startsWith(FENCE) || end < 0) {
      throw new IOException(path + " does not begin with facts between two lines of ---");
    }
    Map<String, String> facts = new HashMap<>();
    for (String line : text.substring(FENCE.length(), end).split("\n", -1)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        facts.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
      }
    }
    return new ArticleFile(facts, text.substring(end + FENCE.length()).strip());
  }

  private static <E extends Enum<E> & CatalogueCode> Set<E> codes(
      Class<E> list, String words, Path folder) {
    Set<E> codes = new HashSet<>();
    for (String word : words.split(",", -1)) {
      if (!word.isBlank()) {
        codes.add(
            CatalogueCode.find(list, word)
                .orElseThrow(
                    () ->
                        new PortalException(
                            ErrorCode.INVALID_INPUT,
                            "%s: '%s' is not one of %s"
                                .formatted(folder, word.strip(), CatalogueCode.validWords(list)))));
      }
    }
    return codes;
  }
}
