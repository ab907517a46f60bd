package se.halsolots.installer.check;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import se.halsolots.kernel.plugin.InstalledPlugin;
import se.halsolots.spi.PortalPlugin;

/** Asks a plugin what the portal would ask it at start, within a few seconds. */
final class ContractCheck {

  private static final int PATIENCE_SECONDS = 5;

  private final String id;
  private final String version;
  private final Findings findings;

  ContractCheck(String id, String version, Findings findings) {
    this.id = id;
    this.version = version;
    this.findings = findings;
  }

  void check(Class<?> type) {
    FutureTask<Boolean> asking = new FutureTask<>(() -> ask(type), true);
    Thread thread = new Thread(asking, "preflight-" + id);
    thread.setDaemon(true);
    thread.setContextClassLoader(type.getClassLoader());
    thread.start();
    try {
      asking.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      findings.error("plugin-hangs", type.getName(), Integer.toString(PATIENCE_SECONDS));
      thread.interrupt();
    } catch (ExecutionException e) {
      findings.error("plugin-throws", type.getName(), String.valueOf(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      findings.error("plugin-hangs", type.getName(), "0");
    }
  }

  private void ask(Class<?> type) {
    PortalPlugin plugin = newPlugin(type);
    compare(type, "Portal-Contract", "" + PortalPlugin.CONTRACT_VERSION, plugin.contractVersion());
    compare(type, "Portal-Plugin", id, plugin.id());
    compare(type, "Portal-Plugin-Version", version, plugin.version());
    try {
      InstalledPlugin.of(plugin);
    } catch (IllegalArgumentException e) {
      findings.error("plugin-refused", type.getName(), String.valueOf(e.getMessage()));
    } catch (NullPointerException e) {
      // What the container would have given it is missing here.
      findings.warning("plugin-unasked", type.getName(), String.valueOf(e.getMessage()));
    }
  }

  private void compare(Class<?> type, String what, String said, Object answered) {
    if (!said.equals(String.valueOf(answered))) {
      findings.error("plugin-answers", type.getName(), what + ": " + said + " / " + answered);
    }
  }

  private static PortalPlugin newPlugin(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return (PortalPlugin) constructor.newInstance();
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
