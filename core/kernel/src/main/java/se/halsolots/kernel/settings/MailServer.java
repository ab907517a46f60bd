package se.halsolots.kernel.settings;

/**
 * The server that takes the portal's mails.
 *
 * @param from address that they come from
 * @param user empty if nobody logs in there
 * @param startTls whether the portal speaks with it by STARTTLS or not at all
 */
public record MailServer(
    String host, int port, String from, String user, String password, boolean startTls) {

  /** Without the password, wherever it may be printed. */
  @Override
  public String toString() {
    return host + ":" + port;
  }
}
