package se.halsolots.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.halsolots.kernel.text.MarkdownRenderer;

class HeadingsTest {

  private final MarkdownRenderer markdown = new MarkdownRenderer();

  @Test
  void main_headings_can_be_led_to() {
    Headings headings = of("Ingress\n\n## Så gör du\n\nText\n\n### Mindre\n\n## När du vill");
    assertThat(headings.entries())
        .containsExactly(
            new Headings.Entry("sa-gor-du", "Så gör du"),
            new Headings.Entry("nar-du-vill", "När du vill"));
    assertThat(headings.html()).contains("<h2 id=\"sa-gor-du\">Så gör du</h2>", "<h3>Mindre</h3>");
  }

  @Test
  void equal_headings_and_names_that_the_page_has_differ_in_their_ids() {
    assertThat(of("## Råd\n\n## Råd\n\n## Main").entries())
        .extracting(Headings.Entry::anchor)
        .containsExactly("rad", "rad-2", "main-2");
  }

  @Test
  void marks_within_a_heading_are_not_in_the_list() {
    assertThat(of("## Ring *1177* & fråga").entries())
        .containsExactly(new Headings.Entry("ring-1177-fraga", "Ring 1177 &amp; fråga"));
  }

  @Test
  void a_dollar_sign_in_a_heading_stays_one() {
    assertThat(of("## $1 \\\\ kr").html()).contains("$1 \\ kr</h2>");
  }

  private Headings of(String text) {
    return Headings.of(markdown.toHtml(text));
  }
}
