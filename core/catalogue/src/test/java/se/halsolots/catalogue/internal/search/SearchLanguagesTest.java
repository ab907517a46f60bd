package se.halsolots.catalogue.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.halsolots.kernel.tenancy.Language;

class SearchLanguagesTest {

  private static final SearchWorld WORLD =
      new SearchWorld()
          .put(
              "walk",
              Map.of(
                  Language.SWEDISH, text("Promenadgrupp", "Lugn promenad i skogen"),
                  Language.EASY_SWEDISH, text("Gå tillsammans", "Vi går sakta."),
                  Language.ENGLISH, text("Walking group", "A calm walk in the woods for ladies"),
                  Language.FINNISH, text("Kävelyryhmä", "Rauhallinen kävely metsässä"),
                  Language.ARABIC, text("مجموعة المشي", "نُزهة هادئة في الغابة"),
                  Language.PERSIAN, text("گروه پیاده‌روی", "پیاده روی آرام در جنگل"),
                  Language.SOMALI, text("Koox socod", "Socod deggan oo kaynta ah")))
          .put(
              "language café",
              Map.of(
                  Language.SWEDISH, text("Språkcafé", "Öva svenska"),
                  Language.ENGLISH, text("Language café", "Practise Swedish conversations"),
                  Language.FINNISH, text("Kielikahvila", "Harjoittele ruotsia"),
                  Language.ARABIC, text("مقهى اللغة", "تدرب على اللغة السويدية"),
                  Language.PERSIAN, text("کافه زبان", "تمرین زبان سوئدی"),
                  Language.SOMALI, text("Maqaaxida luuqadda", "Baro af Iswiidhish")))
          .put("only Swedish", Map.of(Language.SWEDISH, text("Walk and talk i parken", "Samtal")));

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

  @ParameterizedTest(name = "{0}: {1} finds {2}")
  @CsvSource({
    "ENGLISH, walks, walk",
    "ENGLISH, lady, walk",
    "ENGLISH, cafe, language café",
    "ENGLISH, conversation, language café",
    "ENGLISH, langauge, language café",
    "FINNISH, kävely, walk",
    "FINNISH, kavely, walk",
    "FINNISH, metsä, walk",
    "FINNISH, kielikahvilat, language café",
    "FINNISH, ruotsi, language café",
    "ARABIC, المشي, walk",
    "ARABIC, مشي, walk",
    "ARABIC, نزهة, walk",
    "ARABIC, نزهه, walk",
    "ARABIC, مَقْهَى, language café",
    "ARABIC, سويدية, language café",
    "PERSIAN, پياده روي, walk",
    "PERSIAN, پیاده‌روی, walk",
    "PERSIAN, كافه, language café",
    "PERSIAN, زبان سوئدی, language café",
    "SOMALI, SOCOD, walk",
    "SOMALI, maqaaxi, language café",
    "SOMALI, luuqada, language café",
    "EASY_SWEDISH, tillsammans, walk",
    "EASY_SWEDISH, skogen, walk",
    "SWEDISH, مشي, walk",
    "SWEDISH, woods, walk",
  })
  void words_of_each_language_find_what_was_meant(Language language, String words, String wanted) {
    assertThat(titles(language, words)).as(words).contains(wanted);
  }

  @Test
  void the_visitors_language_comes_before_swedish() {
    assertThat(titles(Language.ENGLISH, "walk")).containsExactly("walk", "only Swedish");
    assertThat(titles(Language.FINNISH, "samtal")).containsExactly("only Swedish");
  }

  @Test
  void a_word_that_is_only_lengthened_nothing_counts_for_nothing() {
    assertThat(titles(Language.ARABIC, "ـــ")).isEmpty();
    assertThat(titles(Language.ARABIC, "ـــ مشي")).contains("walk");
    assertThat(titles(Language.PERSIAN, "ً ـ زبان")).contains("language café");
  }

  private static List<String> titles(Language language, String words) {
    return WORLD.titles(index.search(SearchWorld.ask(SearchWorld.BORAS, language, words)).ids());
  }

  private static SearchText text(String title, String summary) {
    return new SearchText(title, summary, "", "");
  }
}
