package se.halsolots.guard.watch;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Starts the guard with the server, before the portal: what lies in the folder of plugins has been
 * looked at when the portal comes.
 */
public final class GuardStart implements ServletContextListener {

  private Optional<GuardLoop> loop = Optional.empty();

  @Override
  public void contextInitialized(ServletContextEvent event) {
    Path server = folder("plugins.server");
    PluginBox box = new PluginBox(server, folder("plugins.logs"));
    Guard guard =
        new Guard(box, new JarCheck(server, folder("plugins.webapp")), new ServerPortal());
    guard.start();
    GuardLoop started = new GuardLoop(guard);
    started.start();
    loop = Optional.of(started);
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    loop.ifPresent(GuardLoop::close);
  }

  /** As server.xml says. */
  private static Path folder(String variable) {
    return Path.of(ConfigProvider.getConfig().getValue(variable, String.class)).normalize();
  }
}
