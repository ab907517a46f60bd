package se.halsolots.e2e;

import org.openqa.selenium.WebElement;

/** A browser in the hands of somebody who works in the demonstration. */
final class StaffBrowser {

  private StaffBrowser() {}

  /** Logs in at the first page of a node, as a new visitor; of the region, if the node is empty. */
  static void login(Browser browser, String who, String node) {
    browser.open(StaffClient.page(node, ""));
    browser.forget();
    browser.open(StaffClient.page(node, ""));
    fillIn(browser, who);
  }

  /** Fills in the login form that is shown, as somebody whose login begins like this. */
  static void fillIn(Browser browser, String who) {
    String[] account = StaffClient.account(who);
    fillIn(browser, account[0], account[1]);
  }

  /** Fills in the login form that is shown, and sends it. */
  static void fillIn(Browser browser, String login, String password) {
    WebElement field = browser.find("#_login");
    field.clear();
    field.sendKeys(login);
    browser.find("#_password").sendKeys(password);
    browser.follow("main form button");
  }
}
