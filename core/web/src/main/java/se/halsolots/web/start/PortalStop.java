package se.halsolots.web.start;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.Duration;
import se.halsolots.kernel.job.BackgroundWork;

/**
 * Lets work beside the pages come to an end before the portal stops. Beans are told later, when the
 * server has taken away what they work with.
 */
@WebListener
public class PortalStop implements ServletContextListener {

  /** A portion of an import takes a second or two, on a slow machine some more. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Inject BackgroundWork work;

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    try {
      work.end(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
