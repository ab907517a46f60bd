package se.halsolots.catalogue.internal.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import se.halsolots.catalogue.ArticleId;
import se.halsolots.spi.TenantId;

/** Finds and keeps articles. */
@Dependent
public class Articles {

  private final EntityManager entityManager;

  @Inject
  public Articles(@CatalogueUnit EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public Optional<Article> find(ArticleId id) {
    return Optional.ofNullable(entityManager.find(Article.class, id.toString()));
  }

  public Optional<Article> findBySlug(String slug) {
    return entityManager
        .createQuery("select a from Article a where a.slug = :slug", Article.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  /** All articles of the node, with their texts, the latest changed first. */
  public List<Article> of(TenantId owner) {
    return entityManager
        .createQuery(
            "select a from Article a where a.owner = :owner order by a.changedAt desc",
            Article.class)
        .setParameter("owner", owner.value())
        .setHint("eclipselink.batch", "a.texts")
        .getResultList();
  }

  /** The node's article with that id. */
  public Optional<Article> find(TenantId owner, ArticleId id) {
    return find(id).filter(one -> one.owner().equals(owner));
  }

  public void add(Article article) {
    entityManager.persist(article);
  }
}
