package se.halsolots.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Who reaches the database, and how. */
class PersistenceRulesTest {

  private static final DescribedPredicate<JavaClass> ENTITIES =
      describe(
          "are entities",
          type ->
              type.isAnnotatedWith("jakarta.persistence.Entity")
                  || type.isAnnotatedWith("jakarta.persistence.Embeddable")
                  || type.isAnnotatedWith("jakarta.persistence.MappedSuperclass"));

  @Test
  void entity_managers_are_given_out_in_few_places() {
    fields()
        .that()
        .areAnnotatedWith("jakarta.persistence.PersistenceContext")
        .or()
        .areAnnotatedWith("jakarta.persistence.PersistenceUnit")
        .should()
        .beDeclaredInClassesThat()
        .resideInAnyPackage("se.halsolots.kernel.persistence..", "..internal..")
        .because("tenants are kept apart where the entity manager is given out, and nowhere else")
        .check(PortalClasses.ALL);
  }

  @Test
  void web_never_touches_entities_or_the_entity_manager() {
    noClasses()
        .that()
        .resideInAPackage("se.halsolots.web..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.persistence..")
        .orShould()
        .dependOnClassesThat(ENTITIES)
        .because(
            "a page shows values: no lazy loading while rendering, no query that nobody counts")
        .check(PortalClasses.ALL);
  }

  static final ArchRule NO_NATIVE_QUERY =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "makes a native query",
                  call -> call.getTarget().getName().equals("createNativeQuery")))
          .orShould()
          .beAnnotatedWith("jakarta.persistence.NamedNativeQuery")
          .because("a native query passes by the tenant wall and runs on one database only");

  @Test
  void nobody_writes_native_queries() {
    NO_NATIVE_QUERY.check(PortalClasses.ALL);
  }
}
