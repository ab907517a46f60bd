package se.halsolots.guard.watch;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.MBeanServerFactory;
import javax.management.ObjectName;

/** Reaches the portal through Open Liberty's MBeans, within the process. */
final class ServerPortal implements Portal {

  private static final String APPLICATION =
      "WebSphere:service=com.ibm.websphere.application.ApplicationMBean,name=portal";
  private static final String FILES =
      "WebSphere:service=com.ibm.ws.kernel.filemonitor.FileNotificationMBean";

  private final Reloads reloads = new Reloads();

  @Override
  public State state() {
    Optional<MBeanServer> beans = beans();
    if (beans.isEmpty()) {
      return State.MOVING;
    }
    try {
      String state = String.valueOf(beans.get().getAttribute(new ObjectName(APPLICATION), "State"));
      return switch (state) {
        case "STARTED" -> State.UP;
        case "INSTALLED" -> State.DOWN;
        default -> State.MOVING;
      };
    } catch (JMException e) {
      // It has gone since it was looked for.
      return State.MOVING;
    }
  }

  @Override
  public void reload(
      Collection<Path> created, Collection<Path> modified, Collection<Path> deleted) {
    Object[] files = {texts(created), texts(modified), texts(deleted)};
    String collection = Collection.class.getName();
    String[] types = {collection, collection, collection};
    try {
      MBeanServer server =
          beans().orElseThrow(() -> new IllegalStateException("the portal is not there"));
      countOne(server);
      server.invoke(new ObjectName(FILES), "notifyFileChanges", files, types);
    } catch (JMException e) {
      GuardVoice.say("The server did not take the change of the plugins", e);
    }
  }

  private void countOne(MBeanServer server) throws JMException {
    reloads.one();
    ObjectName name = new ObjectName(Reloads.NAME);
    if (!server.isRegistered(name)) {
      server.registerMBean(reloads, name);
    }
  }

  /**
   * Where the portal is known; asked for anew, as the server makes it some time after the guard.
   */
  private static Optional<MBeanServer> beans() {
    for (MBeanServer one : MBeanServerFactory.findMBeanServer(null)) {
      if (isWithPortal(one)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private static boolean isWithPortal(MBeanServer server) {
    try {
      return server.isRegistered(new ObjectName(APPLICATION));
    } catch (JMException e) {
      throw new IllegalStateException("the name is a constant", e);
    }
  }

  private static List<String> texts(Collection<Path> files) {
    return files.stream().map(file -> file.toAbsolutePath().toString()).toList();
  }
}
