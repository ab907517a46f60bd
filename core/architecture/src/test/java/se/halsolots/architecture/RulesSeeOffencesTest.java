package se.halsolots.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.halsolots.architecture.offence.OffenceHelper;
import se.halsolots.architecture.offence.OpenValue;

/** A rule that never fails may be blind; these classes break every one. */
class RulesSeeOffencesTest {

  private static final JavaClasses OFFENCES =
      new ClassFileImporter().importClasses(OffenceHelper.class, OpenValue.class);

  static Stream<ArchRule> rules() {
    return Stream.of(
        CodeRulesTest.NULL_MARKED,
        CodeRulesTest.CLOCK,
        CodeRulesTest.JAVA_TIME,
        CodeRulesTest.NO_CONSOLE,
        CodeRulesTest.NO_PROCESS,
        CodeRulesTest.NAMES,
        CodeRulesTest.BEAN_FIELDS,
        CodeRulesTest.FINAL_VALUES,
        PersistenceRulesTest.NO_NATIVE_QUERY);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void rule_sees_its_offence(ArchRule rule) {
    assertThat(rule.evaluate(OFFENCES).hasViolation()).as(rule.getDescription()).isTrue();
  }
}
