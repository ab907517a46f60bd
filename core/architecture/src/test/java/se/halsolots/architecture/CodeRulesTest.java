package se.halsolots.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How our Java is written. */
class CodeRulesTest {

  private static final Set<String> OLD_TIME =
      Set.of(
          "java.util.Date",
          "java.util.Calendar",
          "java.util.GregorianCalendar",
          "java.util.TimeZone",
          "java.text.DateFormat",
          "java.text.SimpleDateFormat",
          "java.sql.Date",
          "java.sql.Time",
          "java.sql.Timestamp");

  private static final List<String> BEANS =
      List.of(
          "jakarta.enterprise.context.ApplicationScoped",
          "jakarta.enterprise.context.RequestScoped",
          "jakarta.enterprise.context.SessionScoped",
          "jakarta.enterprise.context.Dependent",
          "jakarta.faces.view.ViewScoped",
          "jakarta.inject.Named");

  private static final DescribedPredicate<JavaClass> CDI_BEANS =
      describe("CDI beans", type -> BEANS.stream().anyMatch(type::isAnnotatedWith));

  /** Top-level classes whose instance fields, at least one, are all private and final. */
  private static final DescribedPredicate<JavaClass> VALUES =
      describe(
          "values",
          type ->
              type.isTopLevelClass()
                  && !type.isInterface()
                  && !type.isEnum()
                  && !type.isAssignableTo(Throwable.class)
                  && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                  && type.getSubclasses().isEmpty()
                  && BEANS.stream().noneMatch(type::isAnnotatedWith)
                  && !type.isAnnotatedWith("jakarta.persistence.Entity")
                  && !type.isAnnotatedWith("jakarta.persistence.Embeddable")
                  && hasOnlyFinalFields(type));

  static final ArchRule NULL_MARKED =
      classes()
          .should(new PackageInfoCondition())
          .because("NullAway checks only marked packages, and a reader starts with one sentence");

  static final ArchRule CLOCK =
      noClasses()
          .that()
          // The guard and the command for plugins run outside of CDI: nobody injects anything
          // there.
          .resideOutsideOfPackages(
              "se.halsolots.kernel.time..", "se.halsolots.guard..", "se.halsolots.installer..")
          .should()
          .callMethodWhere(asksTheSystemForTheTime())
          .because("what depends on today must be testable for every day of the year");

  static final ArchRule JAVA_TIME =
      noClasses()
          .should()
          .dependOnClassesThat(describe("are of the old date classes", CodeRulesTest::isOldTime))
          .because("the old classes have no zone where they need one and change under the reader");

  static final ArchRule NO_CONSOLE =
      noClasses()
          .that()
          // The guard is there before the server's logging, and would spoil it by being the first.
          .resideOutsideOfPackages(
              "se.halsolots.web.start..", "..command..", "se.halsolots.guard..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace")
          .because(
              "what is worth saying goes to System.Logger, with a level the operator can set; only"
                  + " the start and commands speak to whoever typed them");

  static final ArchRule NO_PROCESS =
      noClasses()
          .that()
          .resideOutsideOfPackage("..command..")
          .should()
          .callMethod(System.class, "setProperty", String.class, String.class)
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .because("the server and every module in it share the process; a command has its own");

  static final ArchRule NAMES =
      noClasses()
          .should()
          .haveNameMatching(".*[a-z](Impl|Util|Utils|Helper|Helpers|(?<!Entity)Manager)(\\$.*)?")
          .because("such a name tells that nobody knew what the class is for");

  static final ArchRule BEAN_FIELDS =
      noFields()
          .that()
          .areDeclaredInClassesThat(are(CDI_BEANS))
          .and()
          .areNotStatic()
          .should()
          .bePublic()
          .because("CDI refuses them in normal scopes, and the whole application with them");

  static final ArchRule FINAL_VALUES =
      classes()
          .that(are(VALUES))
          .should()
          .haveModifier(JavaModifier.FINAL)
          .because("a value that can be extended is not equal to itself for long");

  @Test
  void every_package_says_what_it_is_and_is_null_marked() {
    NULL_MARKED.check(PortalClasses.ALL);
  }

  @Test
  void time_comes_from_the_injected_clock() {
    CLOCK.check(PortalClasses.ALL);
  }

  @Test
  void dates_are_of_java_time() {
    JAVA_TIME.check(PortalClasses.ALL);
  }

  @Test
  void nobody_prints_to_the_console() {
    NO_CONSOLE.check(PortalClasses.ALL);
  }

  @Test
  void nobody_sets_a_system_property_or_ends_the_process() {
    NO_PROCESS.check(PortalClasses.ALL);
  }

  @Test
  void names_say_what_a_class_is() {
    NAMES.check(PortalClasses.ALL);
  }

  @Test
  void beans_have_no_public_fields() {
    BEAN_FIELDS.check(PortalClasses.ALL);
  }

  @Test
  void values_are_records_or_final() {
    FINAL_VALUES.check(PortalClasses.ALL);
  }

  private static boolean hasOnlyFinalFields(JavaClass type) {
    var fields =
        type.getFields().stream()
            .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
            .toList();
    return !fields.isEmpty()
        && fields.stream().allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL));
  }

  private static boolean isOldTime(JavaClass type) {
    return OLD_TIME.contains(type.getName());
  }

  /** {@code now()} of java.time without a clock, the clocks of the system, and milliseconds. */
  private static DescribedPredicate<JavaMethodCall> asksTheSystemForTheTime() {
    DescribedPredicate<JavaAccess<?>> javaTime = targetOwner(resideInAPackage("java.time.."));
    return describe(
        "asks the system for the time",
        call -> {
          String method = call.getTarget().getName();
          if (call.getTargetOwner().isEquivalentTo(System.class)) {
            return method.equals("currentTimeMillis");
          }
          boolean withClock =
              call.getTarget().getRawParameterTypes().stream()
                  .anyMatch(parameter -> parameter.isEquivalentTo(Clock.class));
          return javaTime.test(call)
              && ((method.equals("now") && !withClock) || method.startsWith("system"));
        });
  }
}
