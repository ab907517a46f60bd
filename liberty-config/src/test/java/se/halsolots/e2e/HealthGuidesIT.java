package se.halsolots.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** A health guide is ordered by an organisation, asked, booked, and reported for. */
@BrowserTest(scripts = false)
class HealthGuidesIT {

  private static final String MODULE = "/boras/moduler/health-guides";
  private static final String STAFF = "/boras/personal/moduler/health-guides";
  /** Nobody fills in a form in less, but robots. */
  private static final Duration SLOWLY = Duration.ofSeconds(4);

  private static final String SEND = "main form.form .btn-row button";

  @Test
  void order_of_an_organisation_is_offered_booked_and_reported(Browser browser)
      throws InterruptedException {
    browser.open(MODULE);
    browser.follow("main a[href$='/bestall']");
    Thread.sleep(SLOWLY.toMillis());
    browser.follow(SEND);
    assertThat(browser.all(".error-summary li")).hasSizeGreaterThan(5);

    fillIn(browser);
    browser.follow(SEND);
    assertThat(browser.path()).contains("klart");

    StaffBrowser.login(browser, "anna.karin.holm", "boras");
    browser.open(STAFF + "/uppdrag");
    open(browser, "Kvarterskontoret i Hulta");
    assertThat(browser.find("main").getText()).contains("Leila Karimi");

    browser.follow("button[value=fraga]");
    assertThat(browser.find(".done").getText()).contains("tillfrågade");
    browser.follow("button[value=ja]");
    assertThat(browser.find(".staff-head").getText()).contains("Bokat");

    browser.follow("main a[href$='/rapport']");
    browser.find("#personer-0-ADULT").sendKeys("9");
    browser.find("#behov-0").sendKeys("Kallelserna är svåra att läsa.");
    browser.follow(SEND);
    assertThat(browser.find(".staff-head").getText()).contains("Rapporterat");

    browser.open(STAFF + "/behov");
    assertThat(browser.find("main").getText()).contains("Kallelserna är svåra att läsa.");
    browser.open(STAFF + "/arvoden");
    assertThat(browser.find("main").getText()).contains("Leila Karimi");
  }

  @Test
  void link_that_nobody_was_sent_shows_no_assignment(Browser browser) {
    browser.open(MODULE + "/uppdrag?lank=nobody-was-sent-this");

    assertThat(browser.find("main h1").getText()).isEqualTo("Länken gäller inte");
    assertThat(browser.all("main form")).isEmpty();
  }

  private static void fillIn(Browser browser) {
    new Select(browser.find("#tema")).selectByValue("SCREENING");
    new Select(browser.find("#sprak")).selectByValue("fa");
    browser.find("#plats").sendKeys("Kvarterskontoret i Hulta");
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    browser.find("#dag").sendKeys(today.toString());
    browser.find("#tid").sendKeys("13:00");
    browser.find("#antal").sendKeys("12");
    browser.find("#betalar").sendKeys("Regionen, ref 2201");
    browser.find("#organisation").sendKeys("Hulta vårdcentral");
    browser.find("#namn").sendKeys("Eva Sand");
    browser.find("#epost").sendKeys("eva.sand@example.org");
    browser.find("#telefon").sendKeys("033-12 34 56");
  }

  private static void open(Browser browser, String place) {
    browser.all("main table tbody tr").stream()
        .filter(row -> row.getText().contains(place))
        .findFirst()
        .orElseThrow()
        .findElement(By.cssSelector("a"))
        .click();
    browser.await("button[value=fraga]");
  }
}
