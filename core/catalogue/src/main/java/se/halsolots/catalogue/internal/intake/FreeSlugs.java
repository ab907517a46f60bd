package se.halsolots.catalogue.internal.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.halsolots.kernel.id.Slug;

/** Gives each new thing of a portion a readable address that nothing else has or had. */
public final class FreeSlugs {

  private static final int TAIL = 8;

  private final Set<String> used = new HashSet<>();

  /** Those of the wishes that something else may have; the last one is random. */
  public static Stream<String> checked(String title, String where) {
    return Stream.of(Slug.of(title), Slug.of(title + " " + where));
  }

  /** The addresses it would like to have, best first; the last one is always free. */
  public static List<String> wishes(String title, String where, UUID id) {
    String plain = Slug.of(title);
    String random = id.toString();
    return List.of(
        plain,
        Slug.of(title + " " + where),
        Slug.of(shortened(plain) + " " + random.substring(random.length() - TAIL)));
  }

  private static String shortened(String slug) {
    int most = 70;
    return slug.length() <= most ? slug : slug.substring(0, most);
  }

  public void taken(Collection<String> slugs) {
    used.addAll(slugs);
  }

  public String take(List<String> wishes) {
    for (String wish : wishes) {
      if (used.add(wish)) {
        return wish;
      }
    }
    throw new IllegalStateException("no free address among " + wishes);
  }
}
