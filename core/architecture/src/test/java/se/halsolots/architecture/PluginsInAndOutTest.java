package se.halsolots.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.halsolots.spi.PortalPlugin;

/** What lets plugins in, and what it needs for that. */
class PluginsInAndOutTest {

  @Test
  void the_guard_knows_nothing_of_the_portal() {
    classes()
        .that()
        .resideInAPackage("se.halsolots.guard..")
        .should()
        .onlyDependOnClassesThat(
            JavaClass.Predicates.resideInAnyPackage(
                "java..", "javax.management..", "org.jspecify..", "se.halsolots.guard.."))
        .because("it must live when the portal does not")
        .check(PortalClasses.ALL);
  }

  @Test
  void the_installer_works_without_pages() {
    noClasses()
        .that()
        .resideInAPackage("se.halsolots.installer..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("se.halsolots.web..", "se.halsolots.catalogue..")
        .because("the command line and the guard use it without a portal that runs")
        .check(PortalClasses.ALL);
  }

  @Test
  void manifests_name_the_contract_that_the_plugins_are_compiled_against() {
    Matcher contract =
        Pattern.compile("<portal\\.plugin\\.contract>(\\d+)</portal\\.plugin\\.contract>")
            .matcher(SourceTree.read(SourceTree.ROOT.resolve("plugins/pom.xml")));

    assertThat(contract.find()).isTrue();
    assertThat(Integer.parseInt(contract.group(1))).isEqualTo(PortalPlugin.CONTRACT_VERSION);
  }
}
