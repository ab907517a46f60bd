package se.halsolots.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

/**
 * Who may use whom: spi, then kernel, then catalogue and participation side by side, then reporting
 * over both, then web; plugins beside them.
 */
class LayersTest {

  private static final DescribedPredicate<JavaClass> KERNEL =
      resideInAPackage("se.halsolots.kernel..");
  private static final DescribedPredicate<JavaClass> CATALOGUE =
      resideInAPackage("se.halsolots.catalogue..");
  private static final DescribedPredicate<JavaClass> PARTICIPATION =
      resideInAPackage("se.halsolots.participation..");
  private static final DescribedPredicate<JavaClass> REPORTING =
      resideInAPackage("se.halsolots.reporting..");
  private static final String FIGURES = "se.halsolots.catalogue.CatalogueFigures";
  private static final DescribedPredicate<JavaClass> WEB = resideInAPackage("se.halsolots.web..");

  @Test
  void contract_needs_only_java_jakarta_and_jspecify() {
    classes()
        .that()
        .resideInAPackage("se.halsolots.spi..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java..", "jakarta..", "org.jspecify..", "se.halsolots.spi.."))
        .because("a plugin compiled today must load in a portal whose libraries were all exchanged")
        .check(PortalClasses.ALL);
  }

  @Test
  void kernel_knows_nothing_above_it() {
    noClasses()
        .that(KERNEL)
        .should()
        .dependOnClassesThat(CATALOGUE.or(PARTICIPATION).or(REPORTING).or(WEB))
        .because("the kernel carries every module and must be understandable without any of them")
        .check(PortalClasses.ALL);
  }

  @Test
  void catalogue_knows_nothing_of_the_web() {
    noClasses()
        .that(CATALOGUE)
        .should()
        .dependOnClassesThat(REPORTING.or(WEB))
        .because("imports and jobs use the catalogue without a page in sight")
        .check(PortalClasses.ALL);
  }

  @Test
  void catalogue_and_participation_know_nothing_of_each_other() {
    noClasses()
        .that(CATALOGUE)
        .should()
        .dependOnClassesThat(PARTICIPATION)
        .because("what is shown to everybody must not touch what residents confided")
        .check(PortalClasses.ALL);
    noClasses()
        .that(PARTICIPATION)
        .should()
        .dependOnClassesThat(CATALOGUE.or(REPORTING).or(WEB))
        .because("a node's private data is kept, answered and erased without a page in sight")
        .check(PortalClasses.ALL);
  }

  @Test
  void only_the_overview_page_looks_across_tenants() {
    noClasses()
        .that()
        .resideOutsideOfPackages("se.halsolots.reporting..", "se.halsolots.web.staff.overview..")
        .and()
        .doNotHaveFullyQualifiedName(FIGURES)
        .should()
        .accessClassesThat(REPORTING.or(name(FIGURES)))
        .because("whoever counts across tenants passes by the wall; each one more is a decision")
        .check(PortalClasses.ALL);
    noClasses()
        .that(REPORTING)
        .should()
        .dependOnClassesThat(WEB)
        .because("figures are counted without a page in sight")
        .check(PortalClasses.ALL);
  }

  @Test
  void core_names_no_plugin() {
    noClasses()
        .that(PortalClasses.OF_THE_CORE)
        .should()
        .dependOnClassesThat(PortalClasses.OF_A_PLUGIN)
        .because("a node can do without any plugin, so the portal must start without it")
        .check(PortalClasses.ALL);
  }

  @Test
  void plugins_lean_on_the_contract_alone() {
    noClasses()
        .that(PortalClasses.OF_A_PLUGIN)
        .should()
        .dependOnClassesThat(
            PortalClasses.OF_THE_CORE.and(
                DescribedPredicate.not(resideInAPackage("se.halsolots.spi"))))
        .because("what is not in the contract may change any day, and then the plugin falls")
        .check(PortalClasses.ALL);
  }

  @Test
  void internal_packages_are_used_inside_their_own_module_only() {
    classes()
        .should(keepToTheInternalsOfTheirOwnModule())
        .because("what is internal can be rewritten in an afternoon, as nobody else leans on it")
        .check(PortalClasses.ALL);
  }

  @Test
  void packages_of_a_module_form_no_circle() {
    slices()
        .matching("se.halsolots.(*).(*)..")
        .should()
        .beFreeOfCycles()
        .because("two packages that need each other are one package with a wall through it")
        .check(PortalClasses.ALL);
  }

  private static ArchCondition<JavaClass> keepToTheInternalsOfTheirOwnModule() {
    return new ArchCondition<>("use no internal package but their own module's") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(use -> isForeignInternal(type, use.getTargetClass()))
            .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
      }
    };
  }

  private static boolean isForeignInternal(JavaClass user, JavaClass used) {
    int internal = (used.getPackageName() + ".").indexOf(".internal.");
    return used.getPackageName().startsWith("se.halsolots.")
        && internal > 0
        && !(user.getPackageName() + ".")
            .startsWith(used.getPackageName().substring(0, internal) + ".");
  }
}
