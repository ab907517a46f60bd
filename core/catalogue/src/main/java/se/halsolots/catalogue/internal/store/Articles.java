package se.halsolots.catalogue.internal.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import se.halsolots.catalogue.ArticleId;

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

  public void add(Article article) {
    entityManager.persist(article);
  }
}
