package se.halsolots.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the folders below {@code plugins/}. */
class PluginModulesTest {

  /** What the portal gives to plugins' pages, and to their blocks. */
  private static final Set<String> GIVEN =
      Set.of("page", "texts", "stamp", "held", "t", "site", "staff", "block");

  private static final Pattern HANDED_ON =
      Pattern.compile("<ui:param\\s[^>]*?name=\"([A-Za-z_]\\w*)\"");

  private static final Pattern VARIABLE =
      Pattern.compile(
          "\\b(?:var|varStatus)=\"([A-Za-z_]\\w*)\"|<ui:param\\s[^>]*?name=\"([A-Za-z_]\\w*)\"");

  @Test
  void contract_suite_is_switched_on_for_all_and_off_for_none() {
    assertThat(SourceTree.read(SourceTree.ROOT.resolve("plugins/pom.xml")))
        .as("plugins/pom.xml runs the contracts of the testkit in every plugin")
        .contains("<dependenciesToScan><dependency>se.halsolots:portal-testkit</dependency>");
    assertThat(
            poms()
                .filter(
                    pom -> SourceTree.read(pom).matches("(?s).*(surefire|skipTests|test\\.skip).*"))
                .map(SourceTree::relative))
        .as("a plugin that configures its tests itself could leave the contracts out")
        .isEmpty();
  }

  @Test
  void every_plugin_is_built_and_lies_in_a_folder_of_its_own_name() {
    String modules = SourceTree.read(SourceTree.ROOT.resolve("plugins/pom.xml"));
    assertThat(poms())
        .isNotEmpty()
        .allSatisfy(
            pom -> {
              String id = String.valueOf(pom.resolveSibling("").getFileName());
              assertThat(modules).contains("<module>" + id + "</module>");
              assertThat(SourceTree.read(pom))
                  .contains("<artifactId>plugin-" + id + "</artifactId>");
            });
  }

  @Test
  void views_of_plugins_use_what_they_are_given() {
    Set<String> foreign = new TreeSet<>();
    for (Path view : SourceTree.views()) {
      if (SourceTree.relative(view).startsWith("plugins/")) {
        String text = SourceTree.read(view);
        Set<String> handedOn = handedOnIn(view.resolveSibling(""));
        foreignNames(text).stream()
            .filter(name -> !handedOn.contains(name))
            .forEach(name -> foreign.add(SourceTree.relative(view) + ": " + name));
      }
    }

    assertThat(foreign)
        .as("a view of a plugin shows its model; beans of the portal may be gone tomorrow")
        .isEmpty();
    assertThat(
            foreignNames(
                "<ui:repeat var=\"row\" value=\"#{page.rows}\">#{row.a} #{texts['a.b']}"
                    + " #{kernelBean.x}</ui:repeat>"))
        .containsExactly("kernelBean");
  }

  private static List<String> foreignNames(String view) {
    Set<String> known = new TreeSet<>(GIVEN);
    VARIABLE
        .matcher(view)
        .results()
        .forEach(match -> known.add(match.group(1) == null ? match.group(2) : match.group(1)));
    return Expressions.in(view).stream()
        .flatMap(expression -> Expressions.roots(expression).stream())
        .filter(root -> !known.contains(root))
        .toList();
  }

  /** What the views of a folder hand on to their parts. */
  private static Set<String> handedOnIn(Path folder) {
    return SourceTree.views().stream()
        .filter(view -> view.startsWith(folder))
        .flatMap(view -> HANDED_ON.matcher(SourceTree.read(view)).results())
        .map(match -> match.group(1))
        .collect(Collectors.toSet());
  }

  private static Stream<Path> poms() {
    return SourceTree.folders("plugins").stream()
        .map(folder -> folder.resolve("pom.xml"))
        .filter(Files::exists);
  }
}
