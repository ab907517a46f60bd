package se.halsolots.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Activity on prescription: from the clinic's link over the slip to the leader's door. */
@BrowserTest
class FarIT {

  /** Nobody fills in a form in less, but robots. */
  private static final long HUMAN_MILLIS = 4_000;

  private static final String BUTTON = "main form.form .btn-row button";

  @Test
  void slip_leads_from_a_clinic_to_an_activity_and_says_nothing_about_anybody(Browser browser)
      throws InterruptedException {
    StaffBrowser.login(browser, "ingela.fors", "tranemo");
    browser.open("/tranemo/personal/moduler/far");
    browser.find("#namn").sendKeys("Rehab Solbacken");
    browser.follow(BUTTON);
    String clinic = link(browser);
    browser.open("/tranemo/personal/moduler/far/dorrar?sok=promenad");
    String title = browser.find("main table tbody th").getText().lines().findFirst().orElseThrow();
    browser.follow("main table button[value=lank]");
    String door = link(browser);
    browser.forget();

    browser.open(clinic);
    assertThat(browser.find("main").getText()).contains("Rehab Solbacken");
    Thread.sleep(HUMAN_MILLIS);
    browser.find("input[name=val]").sendKeys(" ");
    browser.follow(".far-make button");
    String code = browser.find(".code").getText();
    assertThat(code).matches("[A-Z0-9]{4}-[A-Z0-9]{4}");
    assertThat(browser.all("main svg")).as("square to scan").hasSize(1);
    assertThat(browser.cookies()).isEmpty();

    browser.open(door);
    assertThat(browser.find("main").getText()).contains(title);
    note(browser, "FELFELFE");
    assertThat(browser.find(".error-summary").getText()).contains("kort med den koden");
    browser.open(door);
    note(browser, code.toLowerCase(Locale.ROOT).replace("-", ""));
    assertThat(browser.find("main").getText()).contains("Första gången", code);
  }

  @Test
  void self_test_leaves_its_answers_in_no_address(Browser browser) throws InterruptedException {
    browser.open("/tranemo/moduler/far/sjalvtest");
    for (String answer : new String[] {"[name=traning][value='4']", "[name=vardag][value='2']"}) {
      browser.find(answer).findElement(By.xpath("ancestor::label")).click();
    }
    Thread.sleep(HUMAN_MILLIS);
    browser.follow(BUTTON);

    assertThat(browser.find("main .panel").getText()).contains("165");
    assertThat(browser.path()).isEqualTo("/tranemo/moduler/far/sjalvtest");
  }

  private static void note(Browser browser, String code) throws InterruptedException {
    WebElement field = browser.find("#kod");
    field.clear();
    field.sendKeys(code);
    Thread.sleep(HUMAN_MILLIS);
    browser.follow(BUTTON);
  }

  /** The path of the link that has just been made. */
  private static String link(Browser browser) {
    String link = String.valueOf(browser.find("#far-link").getAttribute("value"));
    return link.substring(link.indexOf("/tranemo/"));
  }
}
