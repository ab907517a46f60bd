package se.halsolots.catalogue.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import se.halsolots.catalogue.SearchHits;
import se.halsolots.catalogue.SearchQuestion;
import se.halsolots.kernel.tenancy.Language;

class HostileSearchTest {

  private static final SearchWorld WORLD = SearchWorld.swedish();
  private static final CatalogueIndex INDEX = fill();

  private static CatalogueIndex fill() {
    try {
      CatalogueIndex index = new CatalogueIndex(Files.createTempDirectory("hostile-search"), "");
      index.replaceAll(WORLD.entries().iterator());
      return index;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterContainer
  static void close() {
    INDEX.close();
  }

  @Property(tries = 1_000)
  void any_string_is_answered(@ForAll("anything") String words, @ForAll Language language)
      throws IOException {
    SearchQuestion question = SearchWorld.ask(SearchWorld.BORAS, language, words);
    SearchHits hits = INDEX.answer(question);
    assertThat(hits.ids()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(20);
    assertThat(hits.total()).isGreaterThanOrEqualTo(hits.ids().size());
  }

  @Property(tries = 200)
  void query_syntax_means_nothing(@ForAll("syntax") String noise) {
    List<String> plain = titles("yoga");
    assertThat(titles(noise + "yoga " + noise)).isEqualTo(plain);
  }

  @Property(tries = 50)
  void what_comes_after_the_first_200_characters_does_not_count(@ForAll String tail) {
    String words = "yoga" + " ".repeat(SearchQuestion.MAX_CHARACTERS);
    assertThat(titles(words + tail)).isEqualTo(titles("yoga"));
  }

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(400),
        Arbitraries.strings()
            .withChars("aåäöyog*?~^\"():\\/+-!{}[]&|.,'’\u200c\u0000 \n")
            .ofMaxLength(300),
        Arbitraries.strings().withChars('\ud800', '\udfff').ofMaxLength(30),
        Arbitraries.strings().withCharRange('\u0600', '\u06ff').ofMaxLength(60),
        Arbitraries.of("och och och", "a".repeat(100_000), "yoga OR *:*", "\u0001", "=yoga"));
  }

  @Provide
  Arbitrary<String> syntax() {
    return Arbitraries.strings().withChars("*?~^\"()/+-!{}[]&|=<>#\u0000 \t\n").ofMaxLength(20);
  }

  private static List<String> titles(String words) {
    SearchQuestion question =
        new SearchQuestion(SearchWorld.BORAS, Language.SWEDISH, words, Set.of(), 0, 20);
    return WORLD.titles(INDEX.search(question).ids());
  }
}
