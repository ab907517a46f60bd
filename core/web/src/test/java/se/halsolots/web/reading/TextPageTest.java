package se.halsolots.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.halsolots.kernel.tenancy.Language;
import se.halsolots.kernel.text.MarkdownRenderer;
import se.halsolots.web.page.Answer;
import se.halsolots.web.site.TestSites;

class TextPageTest {

  private final TextPage page = page();

  @Test
  void page_of_the_folder_is_shown_with_its_title() {
    assertThat(answer("om", Language.SWEDISH))
        .isInstanceOfSatisfying(
            Answer.View.class,
            view -> {
              assertThat(view.head().title()).isEqualTo("Om Hälsolots Borås");
              assertThat(view.model())
                  .isInstanceOfSatisfying(
                      TextPage.Model.class,
                      model -> {
                        assertThat(model.foreign()).isFalse();
                        assertThat(model.body()).contains("<h2>").doesNotContain("{name}");
                      });
            });
  }

  @Test
  void page_that_the_region_wrote_for_all_is_there() {
    assertThat(answer("tillganglighetsredogorelse", Language.ENGLISH))
        .isInstanceOf(Answer.View.class);
  }

  @Test
  void page_that_nobody_wrote_is_missing() {
    assertThat(answer("finns-inte", Language.SWEDISH)).isEqualTo(new Answer.Missing());
  }

  @SuppressWarnings("UnnecessaryAssignment") // no container injects here
  private static TextPage page() {
    TextPage page = new TextPage();
    page.markdown = new MarkdownRenderer();
    return page;
  }

  private Answer answer(String name, Language language) {
    return page.answer(TestSites.visit("boras", language, name, "").routed(Map.of("text", name)));
  }
}
