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
  void slip_leads_from_a_clinic_to_an_activity_and_says_nothing_about_anybody(Browser browser) {
    StaffBrowser.login(browser, "ingela.fors", "tranemo");
    String clinic = clinic(browser, "tranemo", "Rehab Solbacken");
    browser.open("/tranemo/personal/moduler/far/dorrar?sok=promenad");
    String title = browser.find("main table tbody th").getText().lines().findFirst().orElseThrow();
    browser.follow("main table button[value=lank]");
    String door = link(browser);
    browser.forget();

    String code = slip(browser, clinic);
    assertThat(browser.find("main h1").getText()).isEqualTo("Ditt aktivitetskort");
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
  void person_with_a_slip_asks_to_be_contacted_and_sees_who_has_read_it(Browser browser)
      throws InterruptedException {
    StaffBrowser.login(browser, "yusra.ali", "mark");
    String clinic = clinic(browser, "mark", "Rehab Kvarnen");
    browser.forget();
    String code = slip(browser, clinic);
    String slip = browser.path();

    browser.follow("main a[href$='/kontakt']");
    browser.find("#namn").sendKeys("Birgit");
    browser.find("#nas").sendKeys("070-174 06 11");
    Thread.sleep(HUMAN_MILLIS);
    browser.follow(BUTTON);
    assertThat(browser.find(".error-summary").getText()).contains("Kryssa i rutan");
    browser.find("[name=samtycke]").findElement(By.xpath("ancestor::label")).click();
    Thread.sleep(HUMAN_MILLIS);
    browser.follow(BUTTON);
    assertThat(browser.find("main").getText()).contains("Ingen har läst").doesNotContain("Birgit");
    assertThat(browser.cookies()).isEmpty();

    StaffBrowser.login(browser, "yusra.ali", "mark");
    browser.open("/mark/personal/moduler/far/kontakter");
    browser.follow("main table a[href$='" + code + "']");
    assertThat(browser.find("main").getText()).contains("Birgit", "070-174 06 11");

    browser.open(slip);
    assertThat(browser.find("main").getText()).contains("Läst av Yusra Ali");
    browser.follow("button[value=ta-tillbaka]");
    assertThat(browser.find("main").getText()).contains("Be hälsolotsen höra av sig");
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

  /** Whoever has the link is at work, and as quick as they like. */
  private static void note(Browser browser, String code) {
    WebElement field = browser.find("#kod");
    field.clear();
    field.sendKeys(code);
    browser.follow(BUTTON);
  }

  /** Adds a clinic, and gives the path of its link. */
  private static String clinic(Browser browser, String node, String name) {
    browser.open("/" + node + "/personal/moduler/far");
    browser.find("#namn").sendKeys(name);
    browser.follow(BUTTON);
    return link(browser);
  }

  /** Makes a slip with the first activity, and gives its code. */
  private static String slip(Browser browser, String clinic) {
    browser.open(clinic);
    browser.find("input[name=val]").sendKeys(" ");
    browser.follow(".far-make button");
    return browser.find(".code").getText();
  }

  /** The path of the link that has just been made. */
  private static String link(Browser browser) {
    String link = String.valueOf(browser.find("#far-link").getAttribute("value"));
    return link.replaceFirst("^https?://[^/]+", "");
  }
}
