package se.halsolots.testkit.plugin.contract;

import java.time.Duration;
import se.halsolots.spi.ScheduledJob;

/** Jobs have names and take their turns not too often. */
final class JobContract implements Contract {

  @Override
  public void check(PluginUnderTest plugin, Faults faults) {
    faults.names("job", plugin.plugin().jobs(), ScheduledJob::name);
    for (ScheduledJob job : plugin.plugin().jobs()) {
      faults.unless(
          job.every().compareTo(Duration.ofMinutes(1)) >= 0,
          "the job '%s' takes turns every %s; let a minute pass at least",
          job.name(),
          job.every());
    }
  }
}
