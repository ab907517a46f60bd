package se.halsolots.testkit.plugin.contract;

import java.time.LocalDate;
import java.util.function.Supplier;
import se.halsolots.spi.Indicator;

/** Indicators tell zero where nothing happened, and say what they aim at. */
final class IndicatorContract implements Contract {

  private static final LocalDate FROM = LocalDate.of(2027, 1, 1);

  @Override
  public void check(PluginUnderTest plugin, Faults faults) {
    faults.names("indicator", plugin.plugin().indicators(), Indicator::name);
    for (Indicator one : plugin.plugin().indicators()) {
      one.goal()
          .ifPresent(
              goal ->
                  faults.unless(
                      plugin.plugin().settings().contains(goal),
                      "the goal '%s' of the indicator '%s' is not declared; add it to settings()",
                      goal.key(),
                      one.name()));
    }
    OwnTables.withoutRows(
        plugin,
        (empty, context) -> {
          for (Indicator one : empty.indicators()) {
            Supplier<Long> value = () -> one.measure().of(context, FROM, FROM.plusYears(1));
            faults.unless(
                value.get() == 0,
                "the indicator '%s' tells %s where nothing happened; tell 0",
                one.name(),
                value.get());
          }
        });
  }
}
