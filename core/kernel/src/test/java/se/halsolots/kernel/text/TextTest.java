package se.halsolots.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import se.halsolots.kernel.tenancy.Language;

class TextTest {

  private final MarkdownRenderer markdown = new MarkdownRenderer();

  @Test
  void markdown_becomes_html() {
    assertThat(markdown.toHtml("Hej *du*.\n\n- ett\n- två"))
        .isEqualToIgnoringWhitespace("<p>Hej <em>du</em>.</p><ul><li>ett</li><li>två</li></ul>");
  }

  @Test
  void headings_can_be_lowered() {
    assertThat(markdown.toHtml("# A\n\n###### B", 1))
        .isEqualToIgnoringWhitespace("<h2>A</h2><h6>B</h6>");
  }

  @Test
  void external_links_say_so_and_own_links_do_not() {
    assertThat(markdown.toHtml("[a](https://example.se) [b](/boras/om) [c](mailto:a@example.se)"))
        .contains("<a href=\"https://example.se\" rel=\"external\">a</a>")
        .contains("<a href=\"/boras/om\">b</a>")
        .contains("<a href=\"mailto:a&#64;example.se\">c</a>");
  }

  @Test
  void html_in_markdown_is_shown_as_text() {
    assertThat(markdown.toHtml("<script>alert(1)</script>"))
        .doesNotContain("<script")
        .contains("&lt;script&gt;");
  }

  @Test
  void link_to_a_script_loses_its_address() {
    assertThat(markdown.toHtml("[a](javascript:alert(1)) [b](data:text/html,x)"))
        .doesNotContain("javascript")
        .doesNotContain("data:");
  }

  @Test
  void plain_text_keeps_paragraphs_line_breaks_and_lists() {
    assertThat(PlainText.toHtml("Ett\ntvå\n\nTre:\n- a\n- b & c\n\nSlut\n"))
        .isEqualTo("<p>Ett<br>två</p><p>Tre:</p><ul><li>a</li><li>b &amp; c</li></ul><p>Slut</p>");
    assertThat(PlainText.toHtml(" \n ")).isEmpty();
  }

  @Test
  void plain_text_shows_html_as_text() {
    assertThat(PlainText.toHtml("<b onclick=\"x('y')\">"))
        .isEqualTo("<p>&lt;b onclick=&quot;x(&#39;y&#39;)&quot;&gt;</p>");
  }

  @Property
  void plain_text_never_lets_a_tag_through(@ForAll String text) {
    assertThat(PlainText.toHtml(text).replaceAll("</?(p|ul|li)>|<br>", ""))
        .doesNotContain("<")
        .doesNotContain(">");
  }

  @Test
  void text_that_a_language_lacks_is_given_in_swedish() {
    Bundle bundle = Bundle.read("se.halsolots.kernel.text.sample", TextTest.class.getClassLoader());
    assertThat(bundle.find(Language.ENGLISH, "greeting")).contains("Hello");
    assertThat(bundle.find(Language.EASY_SWEDISH, "greeting")).contains("Hallå där");
    assertThat(bundle.find(Language.ENGLISH, "farewell")).contains("Hej då");
    assertThat(bundle.find(Language.ENGLISH, "nothing")).isEmpty();
    assertThat(bundle.all(Language.ENGLISH)).containsEntry("farewell", "Hej då");
  }
}
