package se.halsolots.guard.watch;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** Reaches the portal through Open Liberty's MBeans, within the process. */
final class ServerPortal implements Portal {

  private static final System.Logger LOG = System.getLogger(ServerPortal.class.getName());
  private static final String APPLICATION =
      "WebSphere:service=com.ibm.websphere.application.ApplicationMBean,name=portal";
  private static final String FILES =
      "WebSphere:service=com.ibm.ws.kernel.filemonitor.FileNotificationMBean";

  private final MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
  private final Reloads reloads = new Reloads();

  @Override
  public State state() {
    try {
      ObjectName name = new ObjectName(APPLICATION);
      if (!beans.isRegistered(name)) {
        return State.MOVING;
      }
      String state = String.valueOf(beans.getAttribute(name, "State"));
      return switch (state) {
        case "STARTED" -> State.UP;
        case "INSTALLED" -> State.DOWN;
        default -> State.MOVING;
      };
    } catch (JMException e) {
      LOG.log(System.Logger.Level.DEBUG, "no state", e);
      return State.MOVING;
    }
  }

  @Override
  public void reload(
      Collection<Path> created, Collection<Path> modified, Collection<Path> deleted) {
    countOne();
    Object[] files = {texts(created), texts(modified), texts(deleted)};
    String collection = Collection.class.getName();
    invoke(FILES, "notifyFileChanges", files, new String[] {collection, collection, collection});
  }

  private void countOne() {
    reloads.one();
    try {
      ObjectName name = new ObjectName(Reloads.NAME);
      if (!beans.isRegistered(name)) {
        beans.registerMBean(reloads, name);
      }
    } catch (JMException e) {
      LOG.log(System.Logger.Level.WARNING, "The portal does not learn that it is reloaded", e);
    }
  }

  private void invoke(String bean, String operation, Object[] values, String[] types) {
    try {
      beans.invoke(new ObjectName(bean), operation, values, types);
    } catch (JMException e) {
      LOG.log(System.Logger.Level.WARNING, "The server did not take " + operation, e);
    }
  }

  private static List<String> texts(Collection<Path> files) {
    return files.stream().map(file -> file.toAbsolutePath().toString()).toList();
  }
}
