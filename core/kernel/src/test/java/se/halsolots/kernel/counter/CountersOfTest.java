package se.halsolots.kernel.counter;

import java.util.List;
import se.halsolots.kernel.job.BackgroundWork;
import se.halsolots.kernel.job.RepeatedWork;

/** What counters need around them. */
public final class CountersOfTest {

  /** All beans. */
  public static final List<Class<?>> BEANS =
      List.of(Counters.class, CounterStore.class, RepeatedWork.class, BackgroundWork.class);

  private CountersOfTest() {}
}
