package se.halsolots.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import se.halsolots.participation.internal.work.DemoWishes;
import se.halsolots.participation.internal.work.RetentionJob;

/** Sets this module to work when the portal starts. */
@ApplicationScoped
public class ParticipationLifecycle {

  /** Name of the module's migrations. */
  public static final String MODULE = "participation";

  @Inject ContactRetention retention;
  @Inject RetentionJob job;
  @Inject DemoWishes demo;

  /** Begins to erase what has been kept long enough. Needs the schema in place. */
  public void start() {
    job.start(retention::eraseDue);
  }

  /**
   * Lets invented people ask.
   *
   * @param tenantsFolder holds a folder for each tenant, with its demo content in {@code demo/}
   */
  public void loadDemoContent(Path tenantsFolder) {
    demo.load(tenantsFolder);
  }
}
