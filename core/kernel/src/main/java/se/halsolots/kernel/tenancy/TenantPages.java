package se.halsolots.kernel.tenancy;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A tenant's pages: its own, and the region's where it has none of that name and language. */
public final class TenantPages {

  private final Language standard;
  private final Map<Language, Map<String, TenantPage>> pages;

  private TenantPages(Language standard, Map<Language, Map<String, TenantPage>> pages) {
    this.standard = standard;
    this.pages = pages;
  }

  /**
   * The pages of a tenant.
   *
   * @param standard the language to answer in when there is no page in the one asked for
   * @param inherited the region's pages, as written
   * @param own the tenant's pages, as written
   * @param placeholders what the placeholders of the pages stand for
   */
  static TenantPages of(
      Language standard,
      Map<Language, Map<String, TenantPage>> inherited,
      Map<Language, Map<String, TenantPage>> own,
      Placeholders placeholders) {
    Map<Language, Map<String, TenantPage>> filled = new EnumMap<>(Language.class);
    for (Map<Language, Map<String, TenantPage>> source : List.of(inherited, own)) {
      source.forEach(
          (language, byName) ->
              byName.forEach(
                  (name, page) ->
                      filled
                          .computeIfAbsent(language, unused -> new TreeMap<>())
                          .put(name, placeholders.fill(page))));
    }
    return new TenantPages(standard, filled);
  }

  /** No pages. */
  public static TenantPages none() {
    return new TenantPages(Language.SWEDISH, Map.of());
  }

  /**
   * The page with that name (for example {@code om}) in that language; easy Swedish falls back to
   * Swedish, every language to the tenant's default language and at last to Swedish.
   */
  public Optional<TenantPage> find(Language language, String name) {
    Set<Language> candidates = new LinkedHashSet<>();
    candidates.add(language);
    if (language == Language.EASY_SWEDISH) {
      candidates.add(Language.SWEDISH);
    }
    candidates.add(standard);
    candidates.add(Language.SWEDISH);
    return candidates.stream()
        .flatMap(
            candidate ->
                Optional.ofNullable(pages.getOrDefault(candidate, Map.of()).get(name)).stream())
        .findFirst();
  }

  /** Names of all pages, whatever the language. */
  public SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>();
    pages.values().forEach(byName -> names.addAll(byName.keySet()));
    return names;
  }
}
