package se.halsolots.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
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

  @Test
  void key_of_an_entity_of_a_tenant_has_the_tenant_in_it() {
    classes()
        .that()
        .areAnnotatedWith("org.eclipse.persistence.annotations.Multitenant")
        .should(haveTheTenantInTheirKey())
        .because(
            "EclipseLink changes and deletes rows by their key alone, which then may be another tenant's")
        .check(PortalClasses.ALL);
  }

  private static ArchCondition<JavaClass> haveTheTenantInTheirKey() {
    return new ArchCondition<>("have a tenant discriminator that is part of the primary key") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean inKey =
            type.tryGetAnnotationOfType(
                    "org.eclipse.persistence.annotations.TenantDiscriminatorColumn")
                .flatMap(column -> column.get("primaryKey"))
                .map(Boolean.TRUE::equals)
                .orElse(false);
        if (!inKey) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getName() + " has no @TenantDiscriminatorColumn(primaryKey = true)"));
        }
      }
    };
  }
}
