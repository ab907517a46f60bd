package se.halsolots.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Guards the other rules: they prove nothing about classes they did not read. */
class EverySourceIsSeenTest {

  @Test
  void every_main_source_has_its_class_among_those_examined() {
    List<String> unseen =
        SourceTree.modules().stream()
            .flatMap(
                module ->
                    SourceTree.mainJava().stream()
                        .filter(file -> file.startsWith(module.main()))
                        .filter(file -> !file.getFileName().toString().contains("-info"))
                        .filter(file -> !isImported(module.main().relativize(file))))
            .map(SourceTree::relative)
            .toList();

    assertThat(unseen)
        .as("sources whose class was not built; build all modules, not one alone")
        .isEmpty();
    assertThat(PortalClasses.ALL.size()).isGreaterThan(40);
  }

  @Test
  void every_class_examined_has_its_source() {
    List<String> stale =
        PortalClasses.ALL.stream()
            .filter(type -> type.isTopLevelClass())
            .map(type -> type.getName())
            .filter(name -> !name.endsWith("package-info"))
            .filter(
                name ->
                    SourceTree.modules().stream()
                        .map(module -> module.main().resolve(name.replace('.', '/') + ".java"))
                        .noneMatch(Files::exists))
            .toList();

    assertThat(stale).as("classes left from an earlier build; run mvn clean").isEmpty();
  }

  private static boolean isImported(Path source) {
    String name = source.toString().replaceAll("[/\\\\]", ".").replaceAll("\\.java$", "");
    return PortalClasses.ALL.contain(name);
  }
}
