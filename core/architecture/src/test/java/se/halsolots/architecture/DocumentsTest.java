package se.halsolots.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What we write for people must lead where it says. */
class DocumentsTest {

  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)[^)]*\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");

  @Test
  void links_between_documents_resolve() {
    assertThat(documents().stream().flatMap(DocumentsTest::brokenLinks))
        .as("links of Markdown files to files or headings that are not there")
        .isEmpty();
  }

  @Test
  void every_plugin_and_every_tenant_has_a_readme() {
    assertThat(
            Stream.of("plugins", "tenants")
                .flatMap(parent -> SourceTree.folders(parent).stream())
                .filter(folder -> !folder.endsWith("src"))
                .filter(DocumentsTest::hasContent)
                .filter(folder -> !Files.exists(folder.resolve("README.md")))
                .map(SourceTree::relative))
        .as("folders whose owner and purpose nobody wrote down")
        .isEmpty();
  }

  private static boolean hasContent(Path folder) {
    return SourceTree.files("").stream()
        .anyMatch(file -> file.startsWith(folder) && !file.endsWith("pom.xml"));
  }

  /** Texts of tenants are pages of the portal; their links are addresses, not files. */
  private static List<Path> documents() {
    return SourceTree.files(".md").stream()
        .filter(
            file ->
                !SourceTree.isUnder(file, "tenants") || file.getFileName().endsWith("README.md"))
        .toList();
  }

  private static Stream<String> brokenLinks(Path document) {
    String text = CODE.matcher(SourceTree.read(document)).replaceAll("");
    return LINK.matcher(text)
        .results()
        .map(link -> link.group(1))
        .filter(target -> !target.matches("[a-z]+:.*"))
        .filter(target -> !leadsSomewhere(document, target))
        .map(target -> SourceTree.relative(document) + " → " + target);
  }

  private static boolean leadsSomewhere(Path document, String target) {
    String[] parts = target.split("#", 2);
    Path file = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]).toAbsolutePath();
    if (!Files.exists(file)) {
      return false;
    }
    return parts.length == 1
        || !file.toString().endsWith(".md")
        || HEADING
            .matcher(SourceTree.read(file))
            .results()
            .anyMatch(heading -> anchor(heading.group(1)).equals(parts[1]));
  }

  /** The anchor that Git hosting sites give a heading. */
  private static String anchor(String heading) {
    return heading
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .strip()
        .replace(' ', '-');
  }
}
