package se.halsolots.kernel.counter;

import java.util.List;

/** What counters need around them. */
public final class CountersOfTest {

  /** All beans. */
  public static final List<Class<?>> BEANS = List.of(Counters.class, CounterStore.class);

  private CountersOfTest() {}
}
