package se.halsolots.catalogue.internal.store;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.halsolots.catalogue.ActivityType;
import se.halsolots.catalogue.ArticleContent;
import se.halsolots.catalogue.ArticleId;
import se.halsolots.catalogue.ArticleText;
import se.halsolots.catalogue.HealthDimension;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.TenantId;

/**
 * Health information in plain words. The region's articles are shown in every node, a node's own in
 * that node.
 */
@Entity
@Table(name = "cat_article")
public class Article extends CatalogueEntry {

  @Enumerated(EnumType.STRING)
  private LifeStatus status;

  private String theme;
  private String dimensions;

  @Column(name = "related_types")
  private String relatedTypes;

  @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
  @MapKey(name = "language")
  private Map<String, ArticleWords> texts = new HashMap<>();

  @Column(name = "changed_at")
  private Instant changedAt;

  protected Article() {}

  public Article(UUID id, TenantId owner, String slug, ArticleContent content, Instant now) {
    super(id, owner, slug);
    this.status = LifeStatus.DRAFT;
    describe(content, now);
  }

  /** Takes over what it now says. */
  public final void describe(ArticleContent content, Instant now) {
    this.theme = content.theme();
    this.dimensions = Codes.write(content.dimensions());
    this.relatedTypes = Codes.write(content.relatedTypes());
    this.texts
        .keySet()
        .removeIf(code -> Language.find(code).filter(content.texts()::containsKey).isEmpty());
    content.texts().forEach(this::say);
    this.changedAt = now;
  }

  private void say(Language language, ArticleText text) {
    ArticleWords words = texts.get(language.code());
    if (words == null) {
      texts.put(language.code(), new ArticleWords(this, language, text));
    } else {
      words.say(text);
    }
  }

  /** Shows it to residents. */
  public void publish() {
    this.status = LifeStatus.PUBLISHED;
  }

  /** Takes it away from residents, to write on. */
  public void backToDraft() {
    this.status = LifeStatus.DRAFT;
  }

  /** Takes it away from residents for good, keeping it. */
  public void archive() {
    this.status = LifeStatus.ARCHIVED;
  }

  public ArticleId id() {
    return new ArticleId(uuid());
  }

  public LifeStatus status() {
    return status;
  }

  public Instant changedAt() {
    return changedAt;
  }

  public ArticleContent content() {
    Map<Language, ArticleText> read = new EnumMap<>(Language.class);
    texts.forEach(
        (code, words) ->
            Language.find(code).ifPresent(language -> read.put(language, words.text())));
    return new ArticleContent(
        read,
        theme,
        Codes.read(HealthDimension.class, dimensions),
        Codes.read(ActivityType.class, relatedTypes));
  }
}
