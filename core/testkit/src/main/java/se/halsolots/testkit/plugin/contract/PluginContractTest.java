package se.halsolots.testkit.plugin.contract;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the plugin of this module to every contract. It needs no subclass: a module that scans the
 * testkit for tests (surefire's {@code dependenciesToScan}) runs it.
 */
class PluginContractTest {

  private static final AtomicInteger RUN = new AtomicInteger();

  static Stream<Arguments> contracts() {
    PluginUnderTest plugin = PluginUnderTest.ofThisModule();
    return Contracts.ALL.stream()
        .map(
            contract ->
                Arguments.of(
                    Named.of(contract.getClass().getSimpleName(), contract),
                    Named.of(plugin.id(), plugin)));
  }

  @ParameterizedTest(name = "{1} keeps the {0}")
  @MethodSource("contracts")
  void plugin_keeps_contract(Contract contract, PluginUnderTest plugin) {
    RUN.incrementAndGet();
    List<String> faults = Contracts.faults(contract, plugin);
    if (!faults.isEmpty()) {
      throw new AssertionError(
          "%s of plugin '%s':\n- %s"
              .formatted(
                  contract.getClass().getSimpleName(), plugin.id(), String.join("\n- ", faults)));
    }
  }

  /** Whoever filters contracts out does not have the suite pass. */
  @AfterAll
  static void every_contract_has_run() {
    if (RUN.get() != Contracts.ALL.size()) {
      throw new AssertionError(
          "%d of %d contracts were run; run them all".formatted(RUN.get(), Contracts.ALL.size()));
    }
  }
}
