package se.halsolots.catalogue.internal.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.halsolots.catalogue.CatalogueKind;
import se.halsolots.catalogue.SearchQuestion;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.TenantId;

/** A small catalogue in two nodes, and short ways to ask it. */
final class SearchWorld {

  static final TenantId BORAS = new TenantId("boras");
  static final TenantId MARK = new TenantId("mark");

  private final Map<String, SearchEntry> entries = new LinkedHashMap<>();

  /** The activities of {@code swedish-world.txt}. */
  static SearchWorld swedish() {
    SearchWorld world = new SearchWorld();
    for (String line : WordLists.lines("swedish-world.txt")) {
      String[] texts = line.split(" \\| ", 4);
      world.add(texts[0], texts[1], texts[2], texts[3]);
    }
    return world;
  }

  SearchWorld add(String title, String summary, String body, String others) {
    return put(title, Map.of(Language.SWEDISH, new SearchText(title, summary, body, others)));
  }

  SearchWorld put(String name, Map<Language, SearchText> texts) {
    entries.put(name, entry(id(name), texts, BORAS));
    return this;
  }

  static SearchEntry entry(UUID id, Map<Language, SearchText> texts, TenantId... nodes) {
    return new SearchEntry(id, CatalogueKind.ACTIVITY, Set.of(nodes), texts);
  }

  static SearchEntry entry(String title, TenantId... nodes) {
    return entry(id(title), Map.of(Language.SWEDISH, new SearchText(title, "", "", "")), nodes);
  }

  static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  List<SearchEntry> entries() {
    return List.copyOf(entries.values());
  }

  /** Titles in the order in which they were found. */
  List<String> titles(List<UUID> ids) {
    List<String> titles = new ArrayList<>();
    for (UUID id : ids) {
      entries.forEach(
          (name, entry) -> {
            if (entry.id().equals(id)) {
              titles.add(name);
            }
          });
    }
    return titles;
  }

  static SearchQuestion ask(TenantId node, Language language, String words) {
    return new SearchQuestion(node, language, words, Set.of(), 0, 20);
  }
}
