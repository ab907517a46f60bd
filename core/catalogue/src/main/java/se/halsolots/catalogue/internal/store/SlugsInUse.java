package se.halsolots.catalogue.internal.store;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Asks which slugs are taken, by something that has them or had them. */
final class SlugsInUse {

  private SlugsInUse() {}

  static Set<String> among(
      EntityManager entityManager, String entity, String kind, Collection<String> slugs) {
    if (slugs.isEmpty()) {
      return Set.of();
    }
    Set<String> used =
        new HashSet<>(
            entityManager
                .createQuery(
                    "select x.slug from " + entity + " x where x.slug in :slugs", String.class)
                .setParameter("slugs", slugs)
                .getResultList());
    used.addAll(
        entityManager
            .createQuery(
                "select o.slug from OldSlug o where o.kind = :kind and o.slug in :slugs",
                String.class)
            .setParameter("kind", kind)
            .setParameter("slugs", slugs)
            .getResultList());
    return used;
  }
}
