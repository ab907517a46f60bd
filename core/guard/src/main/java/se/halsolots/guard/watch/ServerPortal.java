package se.halsolots.guard.watch;

import java.lang.management.ManagementFactory;
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

  /** What the server sets before it makes its MBeans, and so tells that it is ready to. */
  private static final String OF_THE_SERVER = "javax.management.builder.initial";

  /** Looks in vain before the MBeans are asked for: fifteen seconds of the guard's. */
  private static final int IN_VAIN = 60;

  private final Reloads reloads = new Reloads();
  private int inVain;

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
   * Where the portal is known; asked for anew, as the server makes it some time after the guard. It
   * makes it when somebody asks, which the portal does; one that has failed at its first start does
   * not, so the guard does it then.
   */
  private Optional<MBeanServer> beans() {
    List<MBeanServer> all = MBeanServerFactory.findMBeanServer(null);
    inVain = all.isEmpty() ? inVain + 1 : 0;
    if (inVain > IN_VAIN && !System.getProperty(OF_THE_SERVER, "").isEmpty()) {
      all = List.of(ManagementFactory.getPlatformMBeanServer());
    }
    return all.stream().filter(ServerPortal::isWithPortal).findFirst();
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
