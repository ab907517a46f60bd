package se.halsolots.catalogue.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.halsolots.catalogue.PluginFields;
import se.halsolots.catalogue.intake.IntakeContext;
import se.halsolots.catalogue.intake.IntakeField;
import se.halsolots.catalogue.intake.IntakeItem;
import se.halsolots.catalogue.intake.desk.ImportState;
import se.halsolots.catalogue.testing.Nodes;
import se.halsolots.kernel.job.BackgroundWork;
import se.halsolots.kernel.tenancy.Tenant;
import se.halsolots.kernel.tenancy.TenantRegistry;
import se.halsolots.spi.TenantId;

@SuppressWarnings("UnnecessaryAssignment") // outside CDI nobody else fills the fields
class ImportRunnerTest {

  private static final Imports.Task TASK =
      new Imports.Task(
          new UUID(0, 1),
          new IntakeOrder(Nodes.MARK.id(), "korpen", true),
          "/lists/a",
          IntakeWorld.NOW,
          0,
          ImportState.RUNNING);

  private final BackgroundWork background = new BackgroundWork();
  private final Kept imports = new Kept();
  private final Source source = new Source();
  private final ImportRunner runner = new ImportRunner();

  @BeforeEach
  void fill() {
    runner.imports = imports;
    runner.sources = source;
    runner.background = background;
    runner.tenants =
        new TenantRegistry() {
          @Override
          public Tenant get(TenantId id) {
            return Nodes.MARK;
          }
        };
    runner.fields =
        new PluginFields() {
          @Override
          public Map<String, IntakeField> inSources() {
            return Map.of();
          }
        };
  }

  @Test
  void source_that_uses_up_the_memory_has_failed_and_is_forgotten() {
    source.fault = () -> new OutOfMemoryError("Java heap space");

    runner.run(TASK);

    assertThat(imports.done).singleElement().asString().startsWith("failed").contains("Split it");
    assertThat(source.forgotten).isTrue();
  }

  @Test
  void source_that_is_nested_too_deeply_has_failed_and_is_forgotten() {
    source.fault = StackOverflowError::new;

    runner.run(TASK);

    assertThat(imports.done)
        .singleElement()
        .asString()
        .startsWith("failed")
        .contains("within each other");
    assertThat(source.forgotten).isTrue();
  }

  @Test
  void import_that_is_to_stop_ends_before_its_source_is_opened() {
    imports.toStop = true;

    runner.run(TASK);

    assertThat(imports.done).containsExactly("cancelled");
    assertThat(source.opened).isFalse();
    assertThat(source.forgotten).isTrue();
  }

  /** Throws an error of the machine. */
  private interface Fault {
    Error make();
  }

  /** A source that the machine cannot bear. */
  private static final class Source extends ImportSources {

    private Fault fault = AssertionError::new;
    private boolean opened;
    private boolean forgotten;

    @Override
    void read(
        UUID id,
        String address,
        IntakeContext context,
        Consumer<IntakeItem> sink,
        Runnable beforeEach)
        throws IOException {
      opened = true;
      throw fault.make();
    }

    @Override
    void ended(UUID id, String address) {
      forgotten = true;
    }
  }

  /** Remembers how the import ended. */
  private static final class Kept extends Imports {

    private final List<String> done = new ArrayList<>();
    private boolean toStop;

    @Override
    public boolean isToStop(UUID id) {
      return toStop;
    }

    @Override
    public void fail(UUID id, String why) {
      done.add("failed: " + why);
    }

    @Override
    public void cancel(UUID id) {
      done.add("cancelled");
    }

    @Override
    public void end(UUID id) {
      done.add("ended");
    }
  }
}
