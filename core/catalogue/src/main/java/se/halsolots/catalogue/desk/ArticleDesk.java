package se.halsolots.catalogue.desk;

import static se.halsolots.catalogue.internal.store.OldAddresses.ARTICLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.halsolots.catalogue.ArticleContent;
import se.halsolots.catalogue.ArticleId;
import se.halsolots.catalogue.LifeStatus;
import se.halsolots.catalogue.internal.store.Article;
import se.halsolots.catalogue.internal.store.Articles;
import se.halsolots.catalogue.internal.store.OldAddresses;
import se.halsolots.kernel.id.Ids;
import se.halsolots.kernel.identity.StaffAccess;
import se.halsolots.kernel.identity.StaffPermission;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.TenantId;

/**
 * Where staff write their node's articles, publish them and take them away. What belongs to another
 * node is as unknown as what there is not.
 */
@ApplicationScoped
public class ArticleDesk {

  @Inject Articles articles;
  @Inject OldAddresses addresses;
  @Inject DirectoryNotes notes;
  @Inject StaffAccess access;

  /** A line of the list. */
  public record Line(UUID id, ArticleContent content, LifeStatus status, Instant changedAt) {}

  /** An article, and where it stands. */
  public record Entry(
      UUID id,
      String slug,
      ArticleContent content,
      LifeStatus status,
      Instant changedAt,
      long revision) {}

  /** The node's articles, the latest changed first. */
  @Transactional
  public List<Line> all() {
    access.require(StaffPermission.CATALOGUE_READ);
    return articles.of(node()).stream()
        .map(one -> new Line(one.id().value(), one.content(), one.status(), one.changedAt()))
        .toList();
  }

  @Transactional
  public Entry read(ArticleId id) {
    access.require(StaffPermission.CATALOGUE_READ);
    Article one = known(id);
    return new Entry(
        id.value(), one.slug(), one.content(), one.status(), one.changedAt(), one.revision());
  }

  /** Whether whoever is at work may change an article that stands so. */
  public boolean mayWrite(LifeStatus status) {
    return access.may(StaffPermission.CATALOGUE_EDIT)
        && (status != LifeStatus.PUBLISHED || mayPublish());
  }

  public boolean mayPublish() {
    return access.may(StaffPermission.CATALOGUE_PUBLISH);
  }

  /**
   * Begins a draft.
   *
   * @param id made with the form, so that a form that is sent twice begins one only
   */
  @Transactional
  public Kept<ArticleContent> create(UUID id, ArticleContent content) {
    access.require(StaffPermission.CATALOGUE_EDIT);
    notes.hold();
    ArticleId named = new ArticleId(id);
    Optional<Article> begun = articles.find(node(), named);
    if (begun.isPresent()) {
      return change(begun.get(), -1, content);
    }
    Map<String, String> faults = faults(content);
    if (!faults.isEmpty()) {
      return new Kept.Refused<>(faults);
    }
    UUID free = articles.find(named).isPresent() ? Ids.next() : id;
    String slug = addresses.free(ARTICLE, free, wishes(content));
    Article article = new Article(free, node(), slug, content, notes.now());
    article.changedIn(notes.changed("article.create", free, title(content)));
    articles.add(article);
    return new Kept.Saved<>(free);
  }

  /**
   * Makes it say what was sent.
   *
   * @param seen the revision that the form showed
   */
  @Transactional
  public Kept<ArticleContent> save(ArticleId id, long seen, ArticleContent content) {
    access.require(StaffPermission.CATALOGUE_EDIT);
    notes.hold();
    return change(known(id), seen, content);
  }

  private Kept<ArticleContent> change(Article article, long seen, ArticleContent content) {
    ArticleContent now = article.content();
    if (article.status() == LifeStatus.PUBLISHED && !content.equals(now)) {
      access.require(StaffPermission.CATALOGUE_PUBLISH);
    }
    return DirectoryNotes.keep(
        article,
        now,
        content,
        seen,
        () -> faults(content),
        () -> {
          article.describe(content, notes.now());
          if (!title(content).equals(title(now))) {
            addresses.rename(ARTICLE, article, wishes(content));
          }
          article.changedIn(notes.changed("article.change", article.uuid(), title(content)));
        });
  }

  /**
   * Shows it to residents, makes it a draft or lays it in the archive; nothing happens if it stands
   * so.
   *
   * @return where it stood before
   */
  @Transactional
  public LifeStatus become(ArticleId id, LifeStatus wanted) {
    access.require(StaffPermission.CATALOGUE_PUBLISH);
    notes.hold();
    Article article = known(id);
    LifeStatus before = article.status();
    if (before == wanted) {
      return before;
    }
    String action = step(article, wanted);
    article.changedIn(notes.changed(action, id.value(), title(article.content())));
    return before;
  }

  private static String step(Article article, LifeStatus wanted) {
    if (wanted == LifeStatus.PUBLISHED) {
      article.publish();
      return "article.publish";
    }
    if (wanted == LifeStatus.ARCHIVED) {
      article.archive();
      return "article.archive";
    }
    article.backToDraft();
    return "article.draft";
  }

  private static Map<String, String> faults(ArticleContent content) {
    Faults faults = new Faults();
    faults.required("theme", content.theme());
    faults.atMost("theme", content.theme(), 60);
    content
        .texts()
        .forEach(
            (language, text) -> {
              faults.required("title-" + language.code(), text.title());
              faults.atMost("title-" + language.code(), text.title(), 200);
              faults.atMost("summary-" + language.code(), text.summary(), 500);
              faults.atMost("body-" + language.code(), text.markdown(), 32_000);
            });
    return faults.byField();
  }

  private Article known(ArticleId id) {
    return articles.find(node(), id).orElseThrow(() -> DirectoryNotes.unknown(ARTICLE));
  }

  private static String title(ArticleContent content) {
    return content.text(Language.SWEDISH).title();
  }

  private List<String> wishes(ArticleContent content) {
    return List.of(title(content), title(content) + " " + notes.node().shortName());
  }

  private TenantId node() {
    return notes.node().id();
  }
}
