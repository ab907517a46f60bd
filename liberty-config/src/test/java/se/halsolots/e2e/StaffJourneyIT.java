package se.halsolots.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Somebody who works in a node comes in, moves around and goes out again. */
@BrowserTest
class StaffJourneyIT {

  private static final int DESK = 1280;
  private static final String WHO = "tomas.hed";
  private static final String HOME = "/tranemo/personal";
  private static final String SUMMARY = ".error-summary";

  @BeforeEach
  @AfterEach
  void forget(Browser browser) {
    browser.width(DESK);
    browser.open(HOME);
    browser.forget();
    browser.complaints();
  }

  @Test
  void wrong_password_is_told_without_saying_which_part_was_wrong(Browser browser) {
    String login = StaffClient.account(WHO)[0];
    browser.open(HOME);
    StaffBrowser.fillIn(browser, login, "inte det");
    String known = browser.find(SUMMARY).getText();

    assertThat(browser.title()).startsWith("Fel: ");
    assertThat(browser.focused()).as("has the focus").isEqualTo(browser.find(SUMMARY));
    assertThat(browser.find("#_login").getAttribute("value")).isEqualTo(login);
    assertThat(browser.find("#_password").getAttribute("value")).isEmpty();
    assertThat(browser.cookies()).isEmpty();

    StaffBrowser.fillIn(browser, "ingen@finns.example", "inte det");
    assertThat(browser.find(SUMMARY).getText()).isEqualTo(known);
  }

  @Test
  void whoever_logs_in_comes_to_the_page_they_asked_for(Browser browser) {
    browser.open(HOME + "/losenord");
    StaffBrowser.fillIn(browser, WHO);

    assertThat(browser.path()).isEqualTo(HOME + "/losenord");
    assertThat(browser.find("h1").getText()).isEqualTo("Välj ett lösenord");
    assertThat(browser.cookies()).containsExactly(StaffClient.COOKIE);
  }

  @Test
  void logging_out_ends_the_session_at_the_server(Browser browser) {
    StaffBrowser.login(browser, WHO, "tranemo");
    StaffClient copy = StaffClient.withCookie(browser.cookie(StaffClient.COOKIE));
    assertThat(copy.get(HOME).statusCode()).isEqualTo(200);

    browser.find(".menu--end summary").click();
    browser.follow(".menu--end button");
    browser.await("#_login");

    assertThat(browser.cookies()).isEmpty();
    assertThat(copy.get(HOME).statusCode()).isEqualTo(401);
  }

  @Test
  void what_was_sent_after_a_session_had_ended_is_dealt_with_after_logging_in(Browser browser) {
    StaffBrowser.login(browser, WHO, "tranemo");
    browser.open(HOME + "/losenord");
    browser.find("#old").sendKeys("inte det");
    browser.find("#new").sendKeys("fyra ord utan samband");
    browser.forget();
    browser.follow("main form.form button");

    assertThat(browser.find("main .notice").getText()).contains("Det du skrev är kvar");
    StaffBrowser.fillIn(browser, WHO);

    assertThat(browser.path()).isEqualTo(HOME + "/losenord");
    assertThat(browser.find(SUMMARY).getText()).contains("Det är inte lösenordet du har nu.");
  }

  @Test
  void another_node_is_closed_and_says_who_can_help(Browser browser) {
    StaffBrowser.login(browser, WHO, "tranemo");
    browser.open("/boras/personal");

    assertThat(browser.status()).isEqualTo(403);
    assertThat(browser.find("h1").getText()).isEqualTo("Du har inte tillgång till den här sidan");
    assertThat(browser.find("main").getText()).contains("administratör");
  }

  @Test
  void keyboard_alone_is_enough_to_log_in_and_to_move_around(Browser browser) {
    String[] account = StaffClient.account(WHO);
    browser.open(HOME);
    browser.press(Keys.TAB);
    assertThat(browser.focused().getText()).isEqualTo("Till innehållet");
    browser.press(Keys.ENTER, Keys.TAB, account[0], Keys.TAB, account[1]);
    browser.enter();
    assertThat(browser.find("h1").getText()).isEqualTo("Översikt");

    browser.tabTo("Byt kommun", 12);
    assertThat(browser.focused().getCssValue("outline-style")).isEqualTo("solid");
    browser.press(Keys.ENTER);
    assertThat(browser.all(".menu[open]")).hasSize(1);
    browser.press(Keys.ESCAPE);
    assertThat(browser.all(".menu[open]")).isEmpty();
    assertThat(browser.focused().getText()).isEqualTo("Byt kommun");

    browser.press(Keys.ENTER);
    browser.tabTo("Ulricehamn", 12);
    browser.enter();
    assertThat(browser.path()).isEqualTo("/ulricehamn/personal");
    assertThat(browser.find(".brand").getText()).contains("Ulricehamn");
  }

  @Test
  void menus_are_accessible_when_they_are_open(Browser browser) {
    StaffBrowser.login(browser, WHO, "tranemo");
    for (String menu : new String[] {".menu summary", ".menu--end summary"}) {
      browser.find(menu).click();
      assertThat(browser.all(".menu[open]")).as("menus that are open").hasSize(1);
      assertThat(browser.violations()).as("axe with %s open", menu).isEmpty();
    }
  }
}
