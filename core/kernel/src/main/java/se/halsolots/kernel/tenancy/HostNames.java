package se.halsolots.kernel.tenancy;

import java.util.Locale;
import java.util.regex.Pattern;

/** Host names as tenants and browsers write them. */
final class HostNames {

  // RFC 1123, section 2.1: labels of letters, digits and hyphens.
  private static final Pattern VALID =
      Pattern.compile("(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9-]{1,63}");

  private static final Pattern PORT = Pattern.compile(":[0-9]+$");

  private HostNames() {}

  static boolean isValid(String host) {
    return VALID.matcher(host).matches();
  }

  /** Lower case, without port and final full stop. */
  static String normal(String host) {
    String bare = PORT.matcher(host.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
    return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
  }
}
