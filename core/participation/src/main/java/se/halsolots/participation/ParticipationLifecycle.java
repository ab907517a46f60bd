package se.halsolots.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import se.halsolots.participation.internal.work.DemoWishes;

/** Sets this module to work when the portal starts. */
@ApplicationScoped
public class ParticipationLifecycle {

  /** Name of the module's migrations. */
  public static final String MODULE = "participation";

  @Inject DemoWishes demo;

  /**
   * Lets invented people ask.
   *
   * @param tenantsFolder holds a folder for each tenant, with its demo content in {@code demo/}
   */
  public void loadDemoContent(Path tenantsFolder) {
    demo.load(tenantsFolder);
  }
}
