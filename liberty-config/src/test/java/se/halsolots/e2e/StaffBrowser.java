package se.halsolots.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openqa.selenium.WebElement;

/**
 * A browser in the hands of somebody who works in the demonstration. Their passwords were made at
 * the first start, and stand in a file of the data folder.
 */
final class StaffBrowser {

  /** The only cookie that the portal sets. */
  static final String COOKIE = "__Host-halsolots";

  private static final Path PASSWORDS =
      Path.of(System.getProperty("e2e.data", "data"), "first-passwords.txt");

  private StaffBrowser() {}

  /** Somebody's login and password. */
  record Account(String login, String password) {

    /** Of whoever's login begins like this. */
    static Account of(String who) {
      try {
        return Files.readAllLines(PASSWORDS).stream()
            .filter(line -> line.startsWith(who))
            .map(line -> line.split("\\s+", 2))
            .map(words -> new Account(words[0], words[1].strip()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("nobody is called " + who));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The first page for staff of a node; of the region, if the node is empty. */
  static String home(String node) {
    return (node.isEmpty() ? "" : "/" + node) + "/personal";
  }

  /** Logs in at the first page of a node, as a new visitor. */
  static void login(Browser browser, String who, String node) {
    browser.open(home(node));
    browser.forget();
    browser.open(home(node));
    fillIn(browser, Account.of(who));
  }

  /** Fills in the login form that is shown, and sends it. */
  static void fillIn(Browser browser, Account account) {
    WebElement login = browser.find("#_login");
    login.clear();
    login.sendKeys(account.login());
    browser.find("#_password").sendKeys(account.password());
    browser.find("main form button").click();
  }
}
