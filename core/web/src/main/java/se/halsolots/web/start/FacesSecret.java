package se.halsolots.web.start;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Arrays;
import java.util.Base64;
import se.halsolots.kernel.secret.PortalSecret;

/**
 * Gives Faces the keys with which it encrypts and signs the state of views that goes to the browser
 * and back. They are derived from the portal's secret, so a page that stayed open over a restart,
 * or reaches another server, still works.
 */
@WebListener
public class FacesSecret implements ServletContextListener {

  private static final int AES_BLOCK = 16;

  @Inject PortalSecret secret;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    give(event, "org.apache.myfaces.SECRET", secret.key("view state"));
    give(event, "org.apache.myfaces.MAC_SECRET", secret.key("view state signature"));
    byte[] start = Arrays.copyOf(secret.key("view state start"), AES_BLOCK);
    give(event, "org.apache.myfaces.ALGORITHM.IV", start);
  }

  private static void give(ServletContextEvent event, String name, byte[] key) {
    event.getServletContext().setInitParameter(name, Base64.getEncoder().encodeToString(key));
  }
}
