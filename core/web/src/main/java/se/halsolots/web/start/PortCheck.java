package se.halsolots.web.start;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import se.halsolots.kernel.error.ErrorCode;
import se.halsolots.kernel.error.PortalException;

/**
 * The network port of the portal. Open Liberty opens it after the application has started, and
 * would run on without it; so the portal tries it beforehand.
 */
final class PortCheck {

  private static final String RELOADS = "se.halsolots:type=Reloads";
  private static final int CONNECT_MILLIS = 500;
  private static final long PAUSE_MILLIS = 50;

  private final String host;
  private final int port;

  /**
   * @param host as in the setting portal.host; {@code *} is every address
   */
  PortCheck(String host, int port) {
    this.host = host;
    this.port = port;
  }

  /**
   * Sees to it that the server will get its port.
   *
   * @throws PortalException CONFIGURATION naming the port and the remedy
   */
  void requireFree() {
    try (ServerSocket trial = new ServerSocket()) {
      trial.bind(address());
    } catch (UnknownHostException e) {
      throw new PortalException(
          ErrorCode.CONFIGURATION,
          "portal.host is '%s', which is no address of this machine; set it to 127.0.0.1, to an address of the machine, or to * for all of them."
              .formatted(host),
          e);
    } catch (IOException e) {
      if (isOpenedByThisServer()) {
        return;
      }
      throw new PortalException(
          ErrorCode.CONFIGURATION,
          "Port %d on %s cannot be used (%s). Stop the program that uses it, or choose another port with -Dportal.port=%d."
              .formatted(port, host, e.getMessage(), port < 65_000 ? port + 10 : 9080),
          e);
    }
  }

  /**
   * Whether the port is open by this very server, as the portal had failed to start and the guard
   * of the plugins starts it a second time, without the one that was faulty.
   */
  private static boolean isOpenedByThisServer() {
    try {
      return ManagementFactory.getPlatformMBeanServer().isRegistered(new ObjectName(RELOADS));
    } catch (MalformedObjectNameException e) {
      return false;
    }
  }

  /** Waits until the server answers there; false if it does not within so many milliseconds. */
  boolean awaitOpen(long mostMillis) throws InterruptedException {
    for (long waited = 0; waited <= mostMillis; waited += PAUSE_MILLIS) {
      try (Socket visitor = new Socket()) {
        visitor.connect(
            isEvery() ? new InetSocketAddress(InetAddress.getLoopbackAddress(), port) : address(),
            CONNECT_MILLIS);
        return true;
      } catch (IOException e) {
        Thread.sleep(PAUSE_MILLIS);
      }
    }
    return false;
  }

  private InetSocketAddress address() throws UnknownHostException {
    return isEvery()
        ? new InetSocketAddress(port)
        : new InetSocketAddress(InetAddress.getByName(host), port);
  }

  private boolean isEvery() {
    return host.equals("*");
  }
}
