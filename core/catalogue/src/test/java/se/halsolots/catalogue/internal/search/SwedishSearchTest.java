package se.halsolots.catalogue.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.halsolots.catalogue.SearchHits;
import se.halsolots.kernel.tenancy.Language;

class SwedishSearchTest {

  private static final SearchWorld WORLD = SearchWorld.swedish();

  private static CatalogueIndex index;

  @BeforeAll
  static void fill(@TempDir Path folder) {
    index = new CatalogueIndex(folder, "");
    index.replaceAll(WORLD.entries().iterator());
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource({
    "träning, Vattenträning för seniorer",
    "traning, Vattenträning för seniorer",
    "traening, Vattenträning för seniorer",
    "trännig, Vattenträning för seniorer",
    "vattengympa, Vattenträning för seniorer",
    "gympa, Vattenträning för seniorer",
    "motion, Utegymmet vid Kypesjön",
    "simhall, Simskola för vuxna nybörjare",
    "bassäng, Vattenträning för seniorer",
    "pool, Vattenträning för seniorer",
    "skola, Simskola för vuxna nybörjare",
    "simskolan, Simskola för vuxna nybörjare",
    "simskolor, Simskola för vuxna nybörjare",
    "simma, Simskola för vuxna nybörjare",
    "simmning, Simskola för vuxna nybörjare",
    "gå, Stavgång i Rya skog",
    "promenader, Stavgång i Rya skog",
    "promenera, Stavgång i Rya skog",
    "stav, Stavgång i Rya skog",
    "stavgång skog, Stavgång i Rya skog",
    "skogspromenad, Stavgång i Rya skog",
    "sömn, Sömnskola på nätet",
    "somn, Sömnskola på nätet",
    "sömnproblem, Sömnskola på nätet",
    "stressad, Sömnskola på nätet",
    "förskolor, Öppen förskola i Sjöbo",
    "mamma, Öppen förskola i Sjöbo",
    "barnen, Öppen förskola i Sjöbo",
    "spraakcafe, Språkcafé på biblioteket",
    "bibliotek, Språkcafé på biblioteket",
    "lära mig svenska på bibliotek, Språkcafé på biblioteket",
    "deppig, Samtalsgrupp för dig som är nedstämd",
    "kurator, Samtalsgrupp för dig som är nedstämd",
    "depression, Samtalsgrupp för dig som är nedstämd",
    "yoga, Yoga",
    "yogan, Yoga",
    "kör, Kören Glöd",
    "sjunga, Kören Glöd",
    "konserten, Kören Glöd",
    "utegym, Utegymmet vid Kypesjön",
    "gym, Utegymmet vid Kypesjön",
    "gratis, Utegymmet vid Kypesjön",
    "sorg, Sorgegrupp",
    "odling, Odla tillsammans",
    "trädgård, Odla tillsammans",
    "dansen, Dans för parkinson",
    "danser, Dans för parkinson",
    "rökning, Sluta röka",
    "tobak, Sluta röka",
    "matlagning, Hjärtesmart mat",
    "anhöriga, Anhörigcafé",
    "café, Anhörigcafé",
    "närstående, Anhörigcafé",
    "balansträning, Fallprevention: balans i vardagen",
    "vandring, Vandra Sjuhäradsleden",
    "dator, Datorhjälp för äldre",
    "hjälp med mobilen, Datorhjälp för äldre",
    "pensionär, Datorhjälp för äldre",
    "Friluftsfrämjandet, Stavgång i Rya skog",
    "Sandared, Simskola för vuxna nybörjare",
    "prom, Stavgång i Rya skog",
    "vattentr, Vattenträning för seniorer",
    "anhörigca, Anhörigcafé",
  })
  void words_find_what_was_meant_within_the_first_five(String words, String wanted) {
    assertThat(titles(words).stream().limit(5)).as(words).contains(wanted);
  }

  @ParameterizedTest(name = "{0} has {1} first")
  @CsvSource({
    "yoga, Yoga",
    "träning, Vattenträning för seniorer",
    "grupp, Mediyoga i grupp",
    "simskola för vuxna nybörjare, Simskola för vuxna nybörjare",
    "sorg, Sorgegrupp",
  })
  void the_best_spot_comes_first(String words, String first) {
    assertThat(titles(words)).first().isEqualTo(first);
  }

  @Test
  void a_word_in_a_body_comes_after_one_in_a_title() {
    assertThat(titles("träning"))
        .containsSubsequence("Vattenträning för seniorer", "Vandra Sjuhäradsleden");
  }

  @Test
  void exact_letters_come_before_folded_ones() {
    SearchWorld world =
        new SearchWorld()
            .add("Kålodling", "", "", "")
            .add("Kol", "", "", "")
            .add("Kål", "", "", "");
    index.put(world.entries());
    index.refresh();
    SearchHits hits = index.search(SearchWorld.ask(SearchWorld.BORAS, Language.SWEDISH, "kål"));
    assertThat(world.titles(hits.ids())).first().isEqualTo("Kål");
    index.remove(world.entries().stream().map(SearchEntry::id).toList());
    index.refresh();
  }

  @Test
  void only_misspelt_words_bring_a_suggestion() {
    assertThat(hits("stavgong").suggestion()).contains("stavgång");
    assertThat(hits("stavgång").suggestion()).isEmpty();
    assertThat(hits("mediyoga i grup").suggestion()).isEmpty();
    assertThat(hits("medyoga i grupp").suggestion()).contains("mediyoga i grupp");
    assertThat(hits("xyzzy").suggestion()).isEmpty();
  }

  @Test
  void what_nobody_wrote_finds_nothing() {
    assertThat(hits("xyzzy")).isEqualTo(SearchHits.NONE);
    assertThat(hits("  ")).isEqualTo(SearchHits.NONE);
    assertThat(hits("?!")).isEqualTo(SearchHits.NONE);
  }

  @Test
  void paging_goes_through_the_hits_in_one_order() {
    List<String> all = titles("borås");
    assertThat(all).hasSizeGreaterThan(10).doesNotHaveDuplicates();
    List<String> paged = new java.util.ArrayList<>();
    for (int offset = 0; offset < all.size(); offset += 3) {
      paged.addAll(
          WORLD.titles(
              index
                  .search(
                      new se.halsolots.catalogue.SearchQuestion(
                          SearchWorld.BORAS,
                          Language.SWEDISH,
                          "borås",
                          java.util.Set.of(),
                          offset,
                          3))
                  .ids()));
    }
    assertThat(paged).isEqualTo(all);
  }

  @Test
  void common_words_count_only_when_there_are_no_others() {
    assertThat(titles("för och yoga")).isEqualTo(titles("yoga"));
    assertThat(titles("för alla")).contains("Yoga");
  }

  private static List<String> titles(String words) {
    return WORLD.titles(hits(words).ids());
  }

  private static SearchHits hits(String words) {
    return index.search(SearchWorld.ask(SearchWorld.BORAS, Language.SWEDISH, words));
  }
}
