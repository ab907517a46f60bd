package se.halsolots.catalogue.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.halsolots.catalogue.CatalogueKind;
import se.halsolots.catalogue.SearchHits;
import se.halsolots.catalogue.SearchQuestion;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.spi.TenantId;

class CatalogueIndexTest {

  private static final TenantId BORAS = SearchWorld.BORAS;
  private static final TenantId MARK = SearchWorld.MARK;
  private static final SearchEntry YOGA = SearchWorld.entry("Yoga i parken", BORAS);
  private static final SearchEntry CHOIR = SearchWorld.entry("Kören Glöd", BORAS);
  private static final SearchEntry WALK = SearchWorld.entry("Stavgång", BORAS, MARK);

  @Test
  void the_same_texts_in_two_nodes_are_found_only_in_the_node_asked(@TempDir Path folder) {
    try (CatalogueIndex index = new CatalogueIndex(folder, "")) {
      Map<Language, SearchText> same =
          Map.of(Language.SWEDISH, new SearchText("Yoga", "Mjuk yoga", "Yoga", "Yogaföreningen"));
      UUID inBoras = new UUID(1, 1);
      UUID inMark = new UUID(1, 2);
      index.put(
          List.of(SearchWorld.entry(inBoras, same, BORAS), SearchWorld.entry(inMark, same, MARK)));
      index.refresh();
      for (String words : List.of("yoga", "yog", "yoag", "mjuk yoga", "yogan förening")) {
        assertThat(ids(index, BORAS, words)).as(words).containsExactly(inBoras);
        assertThat(ids(index, MARK, words)).as(words).containsExactly(inMark);
        assertThat(ids(index, new TenantId("tranemo"), words)).as(words).isEmpty();
      }
    }
  }

  @Test
  void a_word_that_only_another_node_has_is_not_suggested(@TempDir Path folder) {
    try (CatalogueIndex index = new CatalogueIndex(folder, "")) {
      index.put(List.of(SearchWorld.entry("Curling", MARK), YOGA));
      index.refresh();
      assertThat(index.search(SearchWorld.ask(BORAS, Language.SWEDISH, "curlnig")))
          .isEqualTo(SearchHits.NONE);
      assertThat(index.search(SearchWorld.ask(MARK, Language.SWEDISH, "curlnig")).suggestion())
          .contains("curling");
    }
  }

  @Test
  void an_entry_is_found_in_each_of_its_nodes(@TempDir Path folder) {
    try (CatalogueIndex index = new CatalogueIndex(folder, "")) {
      index.put(List.of(WALK));
      index.refresh();
      assertThat(ids(index, BORAS, "stavgång")).containsExactly(WALK.id());
      assertThat(ids(index, MARK, "stavgång")).containsExactly(WALK.id());
    }
  }

  @Test
  void only_the_kinds_asked_for_are_found(@TempDir Path folder) {
    try (CatalogueIndex index = new CatalogueIndex(folder, "")) {
      SearchEntry place =
          new SearchEntry(new UUID(2, 2), CatalogueKind.PLACE, Set.of(BORAS), YOGA.texts());
      index.put(List.of(YOGA, place));
      index.refresh();
      assertThat(ids(index, Set.of(CatalogueKind.PLACE))).containsExactly(place.id());
      assertThat(ids(index, Set.of(CatalogueKind.ARTICLE))).isEmpty();
      assertThat(ids(index, Set.of(CatalogueKind.PLACE, CatalogueKind.ACTIVITY))).hasSize(2);
      assertThat(ids(index, Set.of())).hasSize(2);
    }
  }

  @Test
  void what_was_put_is_found_within_seconds_without_further_ado(@TempDir Path folder)
      throws InterruptedException {
    try (CatalogueIndex index = new CatalogueIndex(folder, "")) {
      index.put(List.of(YOGA));
      for (int i = 0; i < 50 && ids(index, BORAS, "yoga").isEmpty(); i++) {
        Thread.sleep(Duration.ofMillis(100).toMillis());
      }
      assertThat(ids(index, BORAS, "yoga")).containsExactly(YOGA.id());
    }
  }

  @Test
  void a_new_version_replaces_the_old_one_and_what_is_removed_is_gone(@TempDir Path folder) {
    try (CatalogueIndex index = new CatalogueIndex(folder, "")) {
      index.put(List.of(YOGA, CHOIR));
      index.put(List.of(SearchWorld.entry(YOGA.id(), CHOIR.texts(), BORAS)));
      index.refresh();
      assertThat(ids(index, BORAS, "yoga")).isEmpty();
      assertThat(ids(index, BORAS, "kören")).containsExactlyInAnyOrder(YOGA.id(), CHOIR.id());
      index.remove(List.of(YOGA.id(), UUID.randomUUID()));
      index.refresh();
      assertThat(ids(index, BORAS, "kören")).containsExactly(CHOIR.id());
    }
  }

  @Test
  void replacing_everything_leaves_only_the_new_entries(@TempDir Path folder) {
    try (CatalogueIndex index = new CatalogueIndex(folder, "")) {
      index.put(List.of(YOGA, CHOIR));
      index.replaceAll(List.of(CHOIR, WALK).iterator());
      assertThat(ids(index, BORAS, "yoga")).isEmpty();
      assertThat(ids(index, BORAS, "kören")).containsExactly(CHOIR.id());
      assertThat(ids(index, BORAS, "stavgång")).containsExactly(WALK.id());
    }
  }

  @Test
  void what_changes_while_everything_is_replaced_wins(@TempDir Path folder) {
    try (CatalogueIndex index = new CatalogueIndex(folder, "")) {
      SearchEntry newer = SearchWorld.entry(YOGA.id(), CHOIR.texts(), BORAS);
      List<SearchEntry> old = new ArrayList<>(List.of(WALK, YOGA));
      Iterator<SearchEntry> slow =
          new Iterator<>() {
            @Override
            public boolean hasNext() {
              return !old.isEmpty();
            }

            @Override
            public SearchEntry next() {
              if (old.size() == 1) {
                index.put(List.of(newer));
                index.remove(List.of(WALK.id()));
              }
              return old.remove(0);
            }
          };
      index.replaceAll(slow);
      assertThat(ids(index, BORAS, "yoga")).isEmpty();
      assertThat(ids(index, BORAS, "kören")).containsExactly(YOGA.id());
      assertThat(ids(index, BORAS, "stavgång")).isEmpty();
    }
  }

  private static List<UUID> ids(CatalogueIndex index, TenantId node, String words) {
    return index.search(SearchWorld.ask(node, Language.SWEDISH, words)).ids();
  }

  private static List<UUID> ids(CatalogueIndex index, Set<CatalogueKind> kinds) {
    return index.search(new SearchQuestion(BORAS, Language.SWEDISH, "yoga", kinds, 0, 20)).ids();
  }
}
