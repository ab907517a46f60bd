package se.halsolots.testkit.database;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * Runs the whole test class on Derby and again on PostgreSQL. The class has one constructor, taking
 * the {@link DatabaseUnderTest}, which is empty at first and is closed after the last test:
 *
 * <pre>{@code
 * @EveryDatabase
 * class PlaceRepositoryTest {
 *   private final EntityManagerFactory catalogue;
 *
 *   PlaceRepositoryTest(DatabaseUnderTest database) {
 *     catalogue = database.migrated("catalogue").entityManagerFactory("catalogue");
 *   }
 * }
 * }</pre>
 *
 * JUnit makes an instance for each test method, yet the database is that of the whole class and
 * prepares schema and persistence unit once; a test must not count on its tables being empty.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ParameterizedClass(name = "on {0}")
@ArgumentsSource(EveryDatabase.Databases.class)
public @interface EveryDatabase {

  /** Both kinds, each started only when its turn comes. */
  final class Databases implements ArgumentsProvider {
    @Override
    public Stream<? extends Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context) {
      List<Supplier<DatabaseUnderTest>> kinds =
          List.of(DatabaseUnderTest::derby, DatabaseUnderTest::postgres);
      return kinds.stream().map(kind -> Arguments.of(kind.get()));
    }
  }
}
