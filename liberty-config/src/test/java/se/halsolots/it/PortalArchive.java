package se.halsolots.it;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The web application as it was assembled, with the plugins, and with tests added. */
final class PortalArchive {

  private static final String AT_THE_ROOT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <web-ext xmlns="http://websphere.ibm.com/xml/ns/javaee" version="1.1">
        <context-root uri="/"/>
      </web-ext>
      """;

  /**
   * Pages are tested from outside; here beans are. The portal's one door answers every address
   * itself, so it is moved away from the address at which Arquillian asks for its tests.
   */
  private static final String DOOR_MOVED =
      """
        <filter>
          <filter-name>portal</filter-name>
          <filter-class>se.halsolots.web.routing.PortalFilter</filter-class>
        </filter>
        <filter-mapping>
          <filter-name>portal</filter-name>
          <url-pattern>/moved-away-for-tests/*</url-pattern>
        </filter-mapping>
      </web-app>
      """;

  private PortalArchive() {}

  /** The archive to deploy for a test class; the classes are those that the test itself needs. */
  static WebArchive with(Class<?>... classes) {
    WebArchive portal =
        ShrinkWrap.createFromZipFile(
            WebArchive.class, new File(System.getProperty("portal.war", "portal.war")));
    File[] plugins = new File(System.getProperty("portal.plugins", "plugins")).listFiles();
    Arrays.stream(plugins == null ? new File[0] : plugins)
        .filter(file -> file.getName().endsWith(".jar"))
        .forEach(portal::addAsLibrary);
    return portal
        .addClasses(classes)
        .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class))
        .setWebXML(new StringAsset(webXml(portal).replace("</web-app>", DOOR_MOVED)))
        .addAsWebInfResource(new StringAsset(AT_THE_ROOT), "ibm-web-ext.xml");
  }

  /** The tests assert inside the server, so their library goes with them. */
  private static File jarOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }

  private static String webXml(WebArchive portal) {
    try (InputStream xml = portal.get("WEB-INF/web.xml").getAsset().openStream()) {
      return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
