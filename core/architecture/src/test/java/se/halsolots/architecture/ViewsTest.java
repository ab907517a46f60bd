package se.halsolots.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Faces views of core and plugins. */
class ViewsTest {

  private static final Pattern FOREIGN =
      Pattern.compile("(?i)(url\\(|@import|fetch\\(|import )\\s*['\"]?(https?:)?//");

  /** Words of the expression language, where the name of a property stands. */
  private static final Pattern RESERVED =
      Pattern.compile(
          "[#$]\\{[^}']*(?:'[^']*'[^}']*)*\\.(?:empty|not|and|or|eq|ne|lt|gt|le|ge|div|mod|true|false"
              + "|null|instanceof)\\b(?=[^']*(?:'[^']*'[^']*)*\\})");

  @Test
  void views_have_no_literal_text_no_inline_code_and_no_foreign_host() {
    List<String> problems =
        SourceTree.views().stream()
            .flatMap(
                view ->
                    ViewScan.problems(SourceTree.read(view)).stream()
                        .map(problem -> SourceTree.relative(view) + " " + problem))
            .toList();

    assertThat(problems)
        .as(
            "every word is in a bundle, so that each language and each tenant can say it its way;"
                + " the content security policy allows neither inline code nor other hosts")
        .isEmpty();
  }

  @Test
  void no_property_is_called_by_a_word_of_the_expression_language() {
    assertThat(RESERVED.matcher("#{not page.rows.empty}").find()).isTrue();
    assertThat(RESERVED.matcher("#{not empty page.rows ? t['list.empty.text'] : ''}").find())
        .isFalse();
    assertThat(
            SourceTree.views().stream()
                .filter(view -> RESERVED.matcher(SourceTree.read(view)).find())
                .map(SourceTree::relative))
        .as("such a page cannot be shown: write #{empty page.rows}, or #{page.isEmpty()}")
        .isEmpty();
  }

  @Test
  void what_a_part_was_given_it_hands_on_to_parts_of_its_own() {
    assertThat(ViewParts.of(SourceTree.views()).forgotten())
        .as(
            "a parameter reaches the part that it was given to and no further; a part within shows"
                + " nothing then, and nobody is told")
        .isEmpty();
    assertThat(
            new ViewParts(
                    Map.of(
                        "/outer",
                            "<ui:include src=\"/middle\"><ui:param name=\"item\" value=\"1\"/></ui:include>",
                        "/middle", "#{item.a} <ui:include src=\"/inner\"/>",
                        "/inner", "#{item.b}"))
                .forgotten())
        .containsExactly("/middle does not hand item on to /inner");
  }

  @Test
  void styles_and_scripts_fetch_nothing_from_other_hosts() {
    assertThat(
            SourceTree.files(".css", ".js").stream()
                .filter(file -> SourceTree.isUnder(file, "src/main"))
                .filter(file -> FOREIGN.matcher(SourceTree.read(file)).find())
                .map(SourceTree::relative))
        .as("a visitor's address is nobody else's business")
        .isEmpty();
  }

  @Test
  void scan_finds_what_it_is_for() {
    assertThat(ViewScan.problems("<p title=\"#{t['a']}\">#{t['a']} – <b>12</b></p>")).isEmpty();
    assertThat(ViewScan.problems("<p>Hej</p>")).singleElement().asString().contains("Hej");
    assertThat(ViewScan.problems("<img alt=\"En bild\"/>")).hasSize(1);
    assertThat(ViewScan.problems("<p style=\"color:red\" onclick=\"x()\"/>")).hasSize(2);
    assertThat(ViewScan.problems("<script>x()</script>")).hasSize(2);
    assertThat(ViewScan.problems("<img src=\"//cdn.example/x.png\"/>")).hasSize(1);
    assertThat(ViewScan.problems("<p>")).singleElement().asString().contains("not XML");
  }
}
