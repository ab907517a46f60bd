package se.halsolots.catalogue.internal.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.halsolots.kernel.id.Slug;

/**
 * Gives organisers, places and articles their addresses, and remembers those that they had: a link
 * that somebody has saved keeps leading there.
 */
@Dependent
public class OldAddresses {

  public static final String ORGANISER = "organiser";
  public static final String PLACE = "place";
  public static final String ARTICLE = "article";

  private static final int TAIL = 8;
  private static final int ROOM_FOR_TAIL = 70;

  private final EntityManager entityManager;

  @Inject
  public OldAddresses(@CatalogueUnit EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * An address that nothing of its kind has or had, unless it was its own.
   *
   * @param wishes names to make it of, best first
   */
  public String free(String kind, UUID id, List<String> wishes) {
    for (String wish : wishes) {
      String slug = Slug.of(wish);
      if (isFree(kind, id, slug)) {
        return slug;
      }
    }
    String plain = Slug.of(wishes.get(0));
    String text = id.toString();
    return Slug.of(
        plain.substring(0, Math.min(plain.length(), ROOM_FOR_TAIL))
            + " "
            + text.substring(text.length() - TAIL));
  }

  private boolean isFree(String kind, UUID id, String slug) {
    Optional<UUID> before = target(kind, slug);
    if (before.isPresent()) {
      return before.get().equals(id);
    }
    return SlugsInUse.among(entityManager, entity(kind), kind, Set.of(slug)).isEmpty();
  }

  /** What had that address before. */
  private Optional<UUID> target(String kind, String slug) {
    return Optional.ofNullable(entityManager.find(OldSlug.class, OldSlug.address(kind, slug)))
        .map(OldSlug::target);
  }

  /**
   * Gives it the best free address of these wishes; the one that it had leads there from now on.
   */
  public void rename(String kind, CatalogueEntry entry, List<String> wishes) {
    String slug = free(kind, entry.uuid(), wishes);
    if (!slug.equals(entry.slug())) {
      leave(kind, entry.slug(), slug, entry.uuid());
      entry.moveTo(slug);
    }
  }

  private void leave(String kind, String oldSlug, String newSlug, UUID id) {
    Optional.ofNullable(entityManager.find(OldSlug.class, OldSlug.address(kind, newSlug)))
        .ifPresent(entityManager::remove);
    entityManager.persist(new OldSlug(kind, oldSlug, id));
  }

  /** Where what had that address is now. */
  public Optional<String> now(String kind, String oldSlug) {
    return target(kind, oldSlug)
        .flatMap(
            id ->
                entityManager
                    .createQuery(
                        "select x.slug from " + entity(kind) + " x where x.id = :id", String.class)
                    .setParameter("id", id.toString())
                    .getResultStream()
                    .findFirst());
  }

  private static String entity(String kind) {
    return switch (kind) {
      case ORGANISER -> "Organiser";
      case PLACE -> "Place";
      case ARTICLE -> "Article";
      default -> throw new IllegalArgumentException("no addresses are kept for " + kind);
    };
  }
}
