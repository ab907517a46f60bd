package se.halsolots.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A resident finds something to go to, in a browser that runs no scripts. */
@BrowserTest(scripts = false)
class ResidentJourneyIT {

  private static final By LABEL = By.xpath("ancestor::label");
  private static final String ROWS = "ol.rows li.activity-row";

  @Test
  void resident_filters_the_list_opens_an_activity_and_takes_it_to_the_calendar(Browser browser) {
    browser.width(360);
    browser.open("/boras/");
    browser.follow("nav.site-nav a[href='/boras/aktiviteter']");
    int all = hits(browser);

    browser.find("details.filters summary").click();
    browser.find("input[name=pris][value=free]").findElement(LABEL).click();
    browser.find("input[name=halsa][value=social]").findElement(LABEL).click();
    browser.follow("details.filters .btn-row button");

    assertThat(browser.path()).contains("pris=free", "halsa=social");
    assertThat(hits(browser)).isPositive().isLessThan(all);
    assertThat(browser.all(".chips--chosen a:not(.chips__clear)")).hasSize(2);

    WebElement first = browser.find(ROWS + " a");
    String title = first.getText();
    first.click();
    browser.await("main a[href$='.ics']");

    assertThat(browser.find("main h1").getText()).isEqualTo(title);
    assertThat(browser.path()).startsWith("/boras/aktiviteter/");
    String calendar = String.valueOf(browser.find("main a[href$='.ics']").getAttribute("href"));
    HttpResponse<String> file = Portal.get(calendar.substring(Portal.URL.length()));
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("content-type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
    assertThat(file.body()).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VEVENT", "DTSTART");
  }

  @Test
  void resident_searches_in_english_and_comes_back_to_swedish_on_the_same_page(Browser browser) {
    browser.open("/boras/en/aktiviteter");
    browser.find("input[name=q]").sendKeys("walk");
    browser.follow(".search button");

    assertThat(browser.path()).startsWith("/boras/en/aktiviteter?").contains("q=walk");
    assertThat(browser.all(ROWS)).isNotEmpty();
    assertThat(browser.find("html").getAttribute("lang")).isEqualTo("en");

    browser.follow(ROWS + " a");
    String english = browser.path();
    browser.follow("ul.langs a[hreflang=sv]");

    assertThat(browser.path()).isEqualTo(english.replaceFirst("/en/", "/"));
    assertThat(browser.find("html").getAttribute("lang")).isEqualTo("sv");
  }

  @Test
  void resident_who_finds_nothing_is_shown_ways_on(Browser browser) {
    browser.open("/boras/aktiviteter?q=qqqqqq");

    assertThat(browser.all(ROWS)).isEmpty();
    assertThat(browser.all("main a[href]")).isNotEmpty();
  }

  @Test
  void resident_of_the_region_finds_the_own_municipality(Browser browser) {
    browser.open("/");
    browser.follow("main a[href='/boras/']");

    assertThat(browser.path()).isEqualTo("/boras/");
    assertThat(browser.find("main h1").getText()).isNotBlank();
  }

  /** The number in the line above the list. */
  private static int hits(Browser browser) {
    return Integer.parseInt(browser.find(".result-head .lead").getText().replaceAll("\\D+", ""));
  }
}
