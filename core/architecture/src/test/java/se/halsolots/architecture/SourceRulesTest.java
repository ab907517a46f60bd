package se.halsolots.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can only be seen in the sources. */
class SourceRulesTest {

  private static final Pattern TEST_METHOD =
      Pattern.compile(
          "@(Test|Property|Example|ParameterizedTest|TestFactory|RepeatedTest|ArchTest)\\b");
  private static final Pattern OTHER_ASSERTIONS =
      Pattern.compile(
          "import (static )?(org\\.junit\\.jupiter\\.api\\.Assertions|org\\.junit\\.Assert"
              + "|org\\.hamcrest|org\\.mockito)\\b.*");
  private static final Pattern PRINTS = Pattern.compile("System\\.(out|err)\\.");
  private static final Pattern SECRET =
      Pattern.compile(
          "(?i)(password|secret|token)\\s*=\\s*\"(?!\\$\\{)[^\"]+\"|-----BEGIN [A-Z ]*PRIVATE KEY");

  /** The region's own id is an everyday word of this domain, so it is not looked for. */
  private static final Set<String> NODES =
      SourceTree.folders("tenants").stream()
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !name.startsWith("_") && !name.equals("region"))
          .collect(Collectors.toSet());

  @Test
  void classes_with_tests_end_in_Test_or_IT() {
    assertThat(
            SourceTree.testJava().stream()
                .filter(file -> TEST_METHOD.matcher(SourceTree.read(file)).find())
                .filter(file -> !isAbstract(file))
                .map(SourceTree::relative)
                .filter(name -> !name.matches(".*(Test|IT)\\.java")))
        .as("a class that the build does not recognise as a test never runs and never fails")
        .isEmpty();
  }

  @Test
  void assertions_are_of_assertj() {
    assertThat(lines(SourceTree.testJava(), OTHER_ASSERTIONS))
        .as("one way of asserting, whose failures show the values; fakes are written by hand")
        .isEmpty();
  }

  @Test
  void tests_print_nothing() {
    assertThat(lines(SourceTree.testJava(), PRINTS))
        .as("a build that chatters hides its warnings")
        .isEmpty();
  }

  @Test
  void no_java_and_no_view_of_core_or_plugins_names_a_tenant() {
    String nodes = "(" + String.join("|", NODES) + ")";
    // The testkit is tests: it tells of a node that exists, so that what it tells can be imagined.
    List<Path> product =
        SourceTree.mainJava().stream()
            .filter(file -> !SourceTree.isUnder(file, "core/testkit"))
            .toList();
    List<String> named =
        Stream.concat(
                lines(product, Pattern.compile("(?<!\\\\)\"" + nodes + "\"")).stream(),
                lines(SourceTree.views(), Pattern.compile("'" + nodes + "'")).stream())
            .toList();

    assertThat(NODES.isEmpty() ? List.of() : named)
        .as("what is special about a node stands in its folder, so a new node needs no code")
        .isEmpty();
  }

  @Test
  void files_methods_and_parameter_lists_are_short_enough_to_read() {
    assertThat(SourceSizes.tooLong())
        .as("longer ones hide their second purpose; split them where that purpose begins")
        .isEmpty();
  }

  @Test
  void no_secret_lies_in_the_tree() {
    assertThat(lines(SourceTree.files(".xml", ".properties", ".env", ".java", ".sh"), SECRET))
        .as("secrets come from the environment of the server")
        .isEmpty();
  }

  private static boolean isAbstract(Path file) {
    return Pattern.compile("\\babstract class " + SourceSizes.typeName(file) + "\\b")
        .matcher(SourceTree.read(file))
        .find();
  }

  private static List<String> lines(List<Path> files, Pattern pattern) {
    return files.stream()
        .filter(file -> !file.endsWith("SourceRulesTest.java"))
        .flatMap(
            file ->
                SourceTree.read(file)
                    .lines()
                    .filter(line -> pattern.matcher(line).find())
                    .map(line -> SourceTree.relative(file) + ": " + line.strip()))
        .toList();
  }
}
