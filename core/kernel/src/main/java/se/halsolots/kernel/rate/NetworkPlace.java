package se.halsolots.kernel.rate;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Where on the network somebody is, as far as brakes tell people apart. Whoever has one address of
 * version 6 has as many as they like: a provider gives each customer a network of at least 64 bits.
 * So only the network counts there; of version 4 the whole address does.
 */
public final class NetworkPlace {

  private static final int NETWORK_BYTES = 8;

  /** Some proxies tell the port too. */
  private static final Pattern PORT = Pattern.compile("^(?:\\[(.*)](?::\\d+)?|([\\d.]+):\\d+)$");

  private NetworkPlace() {}

  /**
   * The place that an address belongs to.
   *
   * @param address as the server tells it; what is no address stands for itself
   */
  public static String of(String address) {
    String literal = PORT.matcher(address).replaceFirst("$1$2").replaceFirst("%.*", "");
    if (literal.indexOf(':') < 0) {
      return literal;
    }
    try {
      // With a colon in it nobody is asked for a name.
      return InetAddress.getByName(literal) instanceof Inet6Address six ? network(six) : literal;
    } catch (UnknownHostException e) {
      return literal;
    }
  }

  private static String network(Inet6Address address) {
    return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES)) + "/64";
  }
}
