package se.halsolots.testkit.plugin.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A good plugin keeps every contract; for each there is a bad one that does not. */
class ContractsTest {

  /** How many contracts there are; one less is a promise less, on purpose or not. */
  private static final int CONTRACTS = 20;

  @TempDir Path root;

  static Stream<Contract> contracts() {
    return Contracts.ALL.stream();
  }

  static Stream<BadPlugins.Bad> badPlugins() {
    return BadPlugins.all();
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void good_plugin_keeps_every_contract(Contract contract) {
    assertThat(Contracts.faults(contract, new SpoiltPlugin(root).made())).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badPlugins")
  void bad_plugin_breaks_its_contract(BadPlugins.Bad bad) {
    UnaryOperator<SpoiltPlugin> spoil = bad.spoil();

    assertThat(Contracts.faults(bad.contract(), spoil.apply(new SpoiltPlugin(root)).made()))
        .anySatisfy(fault -> assertThat(fault).contains(bad.thing()).contains(bad.remedy()));
  }

  @Test
  void every_contract_is_in_the_suite_and_has_a_bad_plugin() {
    Map<String, Long> bad =
        badPlugins()
            .collect(
                Collectors.groupingBy(
                    one -> one.contract().getClass().getSimpleName(), Collectors.counting()));
    assertThat(Contracts.ALL)
        .hasSize(CONTRACTS)
        .extracting(one -> one.getClass().getSimpleName())
        .containsExactlyInAnyOrderElementsOf(
            PluginUnderTest.classes(Path.of("target/classes")).stream()
                .map(one -> one.name().substring(one.name().lastIndexOf('.') + 1))
                .filter(name -> name.endsWith("Contract") && !name.equals("Contract"))
                .toList())
        .allSatisfy(name -> assertThat(bad).containsKey(name));
  }
}
