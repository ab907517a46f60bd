package se.halsolots.installer.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreFlightOfBeansTest {

  private static final String SCOPED = "@jakarta.enterprise.context.ApplicationScoped ";

  @TempDir Path folder;

  @Test
  void an_injection_that_nothing_satisfies_is_refused() throws IOException {
    Path jar =
        jar()
            .source("Keeper", SCOPED + "public class Keeper { @jakarta.inject.Inject Lost lost; }")
            .source("Lost", "public class Lost { }")
            .pack();
    assertThat(codes(jar)).containsExactly("bean-injection");
  }

  @Test
  void an_injection_by_a_name_that_no_bean_has_is_refused() throws IOException {
    Path jar =
        jar()
            .source(
                "Keeper",
                SCOPED
                    + "public class Keeper { @jakarta.inject.Inject"
                    + " @jakarta.inject.Named(\"nobody\") Other other; }")
            .source("Other", SCOPED + "@jakarta.inject.Named(\"me\") public class Other { }")
            .pack();
    assertThat(codes(jar)).containsExactly("bean-injection");
  }

  @Test
  void an_injection_of_its_own_bean_or_of_the_clock_is_fine() throws IOException {
    Path jar =
        jar()
            .source(
                "Keeper",
                SCOPED
                    + "public class Keeper { @jakarta.inject.Inject Other a;"
                    + " @jakarta.inject.Inject java.time.Clock b; }")
            .source("Other", SCOPED + "public class Other { }")
            .pack();
    assertThat(codes(jar)).isEmpty();
  }

  @Test
  void a_public_field_of_a_bean_is_refused() throws IOException {
    Path jar = jar().source("Keeper", SCOPED + "public class Keeper { public int a; }").pack();
    assertThat(codes(jar)).containsExactly("bean-field");
  }

  private TrialJar jar() {
    return new TrialJar(folder);
  }

  private static List<String> codes(Path jar) throws IOException {
    return new PreFlight(PreFlightOfBeansTest.class.getClassLoader(), List.of())
        .check(jar).findings().stream().map(Finding::code).toList();
  }
}
