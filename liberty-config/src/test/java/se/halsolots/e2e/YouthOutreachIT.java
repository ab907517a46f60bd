package se.halsolots.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** Young people try something by a nickname, and those who work with them tell what came of it. */
@BrowserTest
class YouthOutreachIT {

  /** Nobody fills in a form in less, but robots. */
  private static final Duration PEOPLE = Duration.ofSeconds(4);

  private static final String YOUTH = "/mark/moduler/youth-outreach";
  private static final String STAFF = "/mark/personal/moduler/youth-outreach";

  @Test
  void young_person_signs_up_by_a_nickname_and_gives_the_place_back(Browser browser)
      throws InterruptedException {
    browser.width(360);
    browser.open(YOUTH);
    assertThat(browser.violations()).isEmpty();
    assertThat(browser.overflow()).isZero();
    assertThat(browser.all("#prata a[href='tel:112']")).isNotEmpty();

    browser.follow("#prova .rows a");
    String tryOut = browser.path();
    Thread.sleep(PEOPLE.toMillis());
    browser.follow("#skicka");
    assertThat(browser.status()).isEqualTo(422);
    assertThat(browser.find(".error-summary a").getText()).contains("Vad ska vi kalla dig?");

    browser.find("#smeknamn").sendKeys("Kantarellen");
    browser.follow("#skicka");
    assertThat(browser.find("h1").getText()).isEqualTo("Du har en plats. Välkommen!");
    String code = browser.find(".code").getText();
    assertThat(code).hasSizeGreaterThanOrEqualTo(8);
    assertThat(browser.violations()).isEmpty();

    browser.open(tryOut + "/plats");
    browser.find("#kod").sendKeys("AAAA-AAAA");
    browser.follow("main form button");
    assertThat(browser.status()).isEqualTo(422);
    browser.find("#kod").sendKeys(code);
    browser.follow("main form button");
    Thread.sleep(PEOPLE.toMillis());
    browser.follow("#lamna");
    assertThat(browser.find(".notice").getText()).contains("Du har lämnat din plats.");
    assertThat(Portal.get(tryOut + "/plats?kod=" + code).statusCode()).isEqualTo(422);
  }

  @Test
  void pilot_plans_a_visit_and_tells_what_came_of_it_on_a_phone(Browser browser) {
    browser.width(360);
    StaffBrowser.login(browser, "yusra.ali", "mark");
    browser.open(STAFF + "/besok/ny");
    new Select(browser.find("#arena")).selectByIndex(1);
    browser.find("#theme").sendKeys("Kvasthopp för alla");
    new Select(browser.find("#month")).selectByIndex(1);
    browser.follow("button[value=save]");
    assertThat(browser.find(".done").getText()).contains("Sparat");

    browser.open(STAFF + "/arsplan");
    assertThat(browser.find(".plan").getText()).contains("Kvasthopp för alla");
    browser.open(STAFF);
    String figures = browser.find(".cards").getText();
    browser.open(STAFF + "/logga");
    assertThat(browser.violations()).isEmpty();
    new Select(browser.find("#arena")).selectByIndex(1);
    browser.find("#theme").sendKeys("Kvasthopp");
    browser.find("#from16").sendKeys("1203");
    browser.find("#needs").sendKeys("Fler kvastar");
    browser.follow("button[value=save]");
    assertThat(browser.find(".done").getText()).contains("Besöket är loggat");
    assertThat(browser.find(".cards").getText()).isNotEqualTo(figures);
  }

  @Test
  void colleague_who_saves_second_sees_what_the_first_has_saved(Browser browser) {
    StaffBrowser.login(browser, "yusra.ali", "mark");
    browser.open(STAFF + "/kontakter");
    String contact = browser.links("main th a").get(0);
    browser.open(contact);
    String name = browser.find("#name").getDomProperty("value");
    StaffClient.login("yusra.ali", "mark")
        .postWithToken(contact, Map.of("name", name, "phone", "0320-21 70 00", "order", "1"));

    browser.find("#about").sendKeys(" Öppet för alla.");
    browser.follow("button[value=save]");
    assertThat(browser.status()).isEqualTo(422);
    assertThat(browser.find(".error-summary").getText()).contains("0320-21 70 00");
    assertThat(browser.find("#about").getDomProperty("value")).endsWith("Öppet för alla.");
    assertThat(browser.violations()).isEmpty();

    browser.follow("button[value=save]");
    assertThat(browser.find(".done").getText()).contains("Sparat");
  }

  @Test
  void class_gets_a_code_to_a_list_that_residents_can_open(Browser browser) {
    StaffBrowser.login(browser, "yusra.ali", "mark");
    browser.open(STAFF + "/grupper/ny");
    browser.find("#name").sendKeys("EK9Z");
    browser.find("input[name=aktivitet]").sendKeys(Keys.SPACE);
    browser.follow("button[value=save]");
    assertThat(browser.all(".error-summary")).isEmpty();
    String list = browser.links(".group-code a").get(0);
    assertThat(Portal.get(list).statusCode()).isEqualTo(200);
  }
}
